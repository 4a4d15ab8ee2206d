import { describe, expect, it } from "vitest";
import { isPublic, publicLookup, refusalOf } from "../../../src/adapters/pointers/address-guard.ts";

describe("the guard of addresses", () => {
  it.each([
    "127.0.0.1",
    "127.255.255.254",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "64:ff9b::7f00:1",
    "fe80::1",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "2002:7f00:1::",
    "2001:db8::1",
    "localhost",
    "",
  ])("takes %s for no public address", (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it.each(["8.8.8.8", "140.82.121.4", "172.32.0.1", "2606:4700::1111", "2a00:1450:4001::1"])(
    "takes %s for public",
    (address) => {
      expect(isPublic(address)).toBe(true);
    },
  );

  it.each([
    ["http://github.com/x", "http is not https"],
    ["file:///etc/passwd", "file is not https"],
    ["https://127.0.0.1/x", "127.0.0.1 is an address of an inner network"],
    ["https://0x7f.1/x", "127.0.0.1 is an address of an inner network"],
    ["https://2130706433/", "127.0.0.1 is an address of an inner network"],
    ["https://[::1]/x", "::1 is an address of an inner network"],
    ["https://[::ffff:10.0.0.1]/x", "::ffff:a00:1 is an address of an inner network"],
    ["https://github.com/x", null],
  ])("of %s says: %s", (url, refusal) => {
    expect(refusalOf(new URL(url), [])).toBe(refusal);
  });

  it("lets a host pass that the user has named, with its port, and with no other", () => {
    expect(refusalOf(new URL("http://127.0.0.1:9000/x"), ["127.0.0.1:9000"])).toBe(null);
    expect(refusalOf(new URL("http://127.0.0.1:9001/x"), ["127.0.0.1:9000"])).toBe("http is not https");
    expect(refusalOf(new URL("file://store/x"), ["store"])).toBe("file is not https");
  });

  it("resolves no name to an inner address", async () => {
    const error = await new Promise<Error | null>((resolve) => {
      publicLookup("localhost", { all: true }, (fault) => resolve(fault));
    });
    expect(error?.message).toContain("which is of an inner network");
  });
});
