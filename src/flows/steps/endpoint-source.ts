// A hosted model as the predictor: every holdout row becomes a case, asked once whichever side asks.

import { answered as predictedBy, unreadNotes } from "../../core/endpoint/answered.ts";
import type { EndpointSpec } from "../../core/endpoint/endpoint-spec.ts";
import { parsePrompt, renderPrompts } from "../../core/endpoint/prompt.ts";
import { questionKey, type Reply } from "../../core/endpoint/replies-file.ts";
import { costOf, type Spending } from "../../core/endpoint/spending.ts";
import type { Holdout } from "../../core/evaluation/holdout.ts";
import { count, counted } from "../../core/numerals.ts";
import { UserError } from "../../errors.ts";
import type { Case, World } from "../../ports.ts";
import { answered, ownFacts, type Question, type SideModel } from "./side-model.ts";

/** A prompt is read by people and paid by the token. */
const PROMPT_BYTES_LIMIT = 256 * 1024;
const PROGRESS_EVERY = 50;

/** The replies of this run by question: those that a baseline stored, and those that were asked for. */
export type AnswerBook = Map<string, Reply>;

/** @throws {UserError} when the prompt cannot be used, or the model cannot be asked. */
export async function endpointSide(
  world: World,
  spec: EndpointSpec,
  question: Question,
  book: AnswerBook,
): Promise<SideModel> {
  const { role, snapshot, config, head, base } = question;
  const bytes = await snapshot.read(spec.prompt, PROMPT_BYTES_LIMIT);
  if (bytes === null) {
    throw new UserError("config", {
      message: `there is no prompt \`${spec.prompt}\` in ${snapshot.label}`,
      hint: "Write it, with the names of features in braces, and commit it.",
    });
  }
  const facts = ownFacts(question);
  const template = new TextDecoder("utf-8", { fatal: false }).decode(bytes);
  const prompt = parsePrompt(template, spec.prompt, facts.features, config.data.target);
  const holdouts = [head, ...(base === null ? [] : [base])];
  const cases = new Map(
    holdouts
      .flatMap(({ table }) => renderPrompts(prompt, table))
      .map((text) => [questionKey(text, spec.sampling), text]),
  );
  const spent = await askMissing(world, spec, cases, book);
  const on = ({ table, actual, classes }: Holdout) =>
    answered(async () => {
      const replies = renderPrompts(prompt, table).map(
        (text) => book.get(questionKey(text, spec.sampling))?.text ?? "",
      );
      const predicted = predictedBy(replies, spec, { actual, classes });
      return { predicted, repeats: [], unanswered: null, notes: unreadNotes(predicted, role, spec.place) };
    });
  return {
    builtin: null,
    replies: new Map(
      [...cases.keys()].flatMap((key): [string, Reply][] => {
        const reply = book.get(key);
        return reply === undefined ? [] : [[key, reply]];
      }),
    ),
    facts: { ...facts, features: prompt.columns },
    training: null,
    notes: [spendingNote(role, spec, cases.size, spent)],
    onHead: await on(head),
    onBase: base === null ? null : await on(base),
  };
}

async function askMissing(
  world: World,
  spec: EndpointSpec,
  cases: ReadonlyMap<string, string>,
  book: AnswerBook,
): Promise<Spending> {
  const missing = [...cases].filter(([key]) => !book.has(key)).map(([key, prompt]): Case => ({ key, prompt }));
  if (missing.length === 0) return { questions: 0, inputTokens: 0, outputTokens: 0 };
  const { endpoint } = world;
  if (endpoint.kind === "closed") {
    throw new UserError("environment", {
      message: `\`${spec.sampling.model}\` cannot be asked: ${endpoint.reason}`,
      hint: endpoint.hint,
    });
  }
  world.host.progress(`asking ${spec.sampling.model} ${counted(missing.length, "question")}`);
  let done = 0;
  return endpoint.ask(missing, spec, ({ key }, reply) => {
    book.set(key, reply);
    if (++done % PROGRESS_EVERY === 0) world.host.progress(`${count(done)} of ${counted(missing.length, "answer")}`);
  });
}

function spendingNote(role: string, { sampling, budget }: EndpointSpec, cases: number, spent: Spending): string {
  const kept = cases - spent.questions;
  const asked = `The ${role} is \`${sampling.model}\`, asked ${counted(spent.questions, "question")}`;
  const tokens = `${count(spent.inputTokens)} tokens in, ${count(spent.outputTokens)} out`;
  const cost = costOf(spent, budget.prices);
  const used = spent.questions === 0 ? "" : ` (${tokens}${cost === null ? "" : `, cost ${cost.toFixed(4)}`})`;
  return `${asked}${used}${kept > 0 ? `; ${counted(kept, "answer was", "answers were")} known already` : ""}.`;
}
