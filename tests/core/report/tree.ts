// A Markdown text as GitHub parses it, reduced to what a test asks of it.

import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly url?: string;
}

export function treeOf(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

export function nodesOf(tree: Node): Node[] {
  return [tree, ...(tree.children ?? []).flatMap(nodesOf)];
}

const inline = new Set(["text", "inlineCode", "break"]);

/** The nesting of all nodes but plain text and code spans: equal skeletons have the same tables, lists and headings. */
export function skeletonOf(tree: Node): string {
  const children = (tree.children ?? []).filter((child) => !inline.has(child.type)).map(skeletonOf);
  return children.length === 0 ? tree.type : `${tree.type}(${children.join(" ")})`;
}

/** Text outside code, where GitHub looks for mentions, references and addresses. */
export function looseTextOf(tree: Node): string {
  return nodesOf(tree)
    .filter((node) => node.type === "text")
    .map((node) => node.value)
    .join("\n");
}
