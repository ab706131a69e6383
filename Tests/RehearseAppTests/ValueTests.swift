import TestSupport
import Testing

@testable import RehearseApp

struct CommandLineWordsTests {
  @Test(
    arguments: [
      ("", []), ("   ", []), ("a b", ["a", "b"]), ("  a\tb  ", ["a", "b"]),
      ("'a b' c", ["a b", "c"]), ("\"a b\"c", ["a bc"]), ("\"it's\"", ["it's"]),
      ("'say \"hi\"'", ["say \"hi\""]), ("''", [""]), ("a\\ b", ["a b"]), ("\"a\\\"b\"", ["a\"b"]),
      ("'a\\b'", ["a\\b"]), ("a\\", ["a\\"]), ("面 接", ["面", "接"]),
    ] as [(String, [String])])
  func `a line is split at spaces outside of quotes`(line: String, words: [String]) throws {
    #expect(try CommandLineWords.split(line) == words)
  }

  @Test(arguments: ["\"a", "'a", "a 'b\"", "\"a\\\""])
  func `a quote without an end is refused`(line: String) {
    #expect(throws: CommandError.self) { try CommandLineWords.split(line) }
  }
}

struct SHA256Tests {
  // The examples of FIPS 180-2, appendix B, and of the NIST test vectors for the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `the published examples`(message: String, digest: String) {
    #expect(SHA256.hexadecimal(of: Array(message.utf8)) == digest)
  }

  // Made with sha256sum; the lengths around the ends of a block and of its padding.
  @Test(arguments: [
    (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
    (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
  ])
  func `lengths at which the padding changes`(length: Int, digest: String) {
    #expect(SHA256.hexadecimal(of: [UInt8](repeating: 0x61, count: length)) == digest)
  }
}

struct PlacesTests {
  @Test func `everything is under REHEARSE_HOME where it is set`() {
    let places = Places(variables: ["REHEARSE_HOME": "/srv/me/", "XDG_DATA_HOME": "/xdg"])
    #expect(places.store == "/srv/me/rehearse.sqlite")
    #expect(places.drafts == "/srv/me/drafts")
    #expect(places.configuration == "/srv/me/config.yaml")
    #expect(places.history == "/srv/me/history")
  }

  @Test func `the XDG directories are used where they are absolute`() {
    let places = Places(variables: [
      "HOME": "/home/ada", "REHEARSE_HOME": "", "XDG_DATA_HOME": "/xdg/data/",
      "XDG_CONFIG_HOME": "relative", "XDG_STATE_HOME": "",
    ])
    #expect(places.store == "/xdg/data/rehearse/rehearse.sqlite")
    #expect(places.configuration == "/home/ada/.config/rehearse/config.yaml")
    #expect(places.history == "/home/ada/.local/state/rehearse/history")
  }

  @Test(arguments: [
    ("/a/b", "/a"), ("/a/b/", "/a"), ("/a", "/"), ("/", "/"), ("a", "."), ("a/b", "a"),
  ])
  func `the directory above a path`(path: String, parent: String) {
    #expect(path.parentDirectory == parent)
  }
}

struct DurationTests {
  @Test(arguments: [
    (0, "0:00"), (0.999, "0:00"), (59.9, "0:59"), (60, "1:00"), (3599, "59:59"), (3600, "1:00:00"),
    (3725, "1:02:05"), (-5, "0:00"), (1e300, "99:59:59"), (.nan, "0:00"), (.infinity, "0:00"),
  ])
  func `seconds as a clock shows them`(seconds: Double, text: String) {
    #expect(clockText(seconds) == text)
  }

  @Test(arguments: [(5, "5 s"), (60, "1 min"), (90, "1 min 30 s"), (180, "3 min")])
  func `a time asked for, in words`(seconds: Int, text: String) {
    #expect(budgetText(seconds) == text)
  }
}

struct SuggestionTests {
  private let commands = ["practice", "resume", "review", "rate", "debrief", "banks", "doctor"]

  @Test(arguments: [
    ("practise", "practice"), ("PRACTICE", "practice"), ("prcatice", "practice"),
    ("reveiw", "review"), ("pract", "practice"), ("bank", "banks"), ("dcotor", "doctor"),
  ])
  func `a near word is the one that was meant`(typed: String, meant: String) {
    #expect(nearest(to: typed, among: commands) == meant)
  }

  @Test(arguments: ["xyz", "", "p", "interview-me-now"])
  func `a far word is not`(typed: String) {
    #expect(nearest(to: typed, among: commands) == nil)
  }

  @Test func `nothing known, nothing said`() {
    #expect(suggestion(for: "xyz", among: []) == nil)
  }

  @Test(arguments: [(0, "0 answers"), (1, "1 answer"), (2, "2 answers")])
  func `a count agrees with its noun`(number: Int, text: String) {
    #expect(count(number, "answer") == text)
  }

  @Test(
    arguments: [
      ([], "nothing"), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
    ] as [([String], String)])
  func `a list reads as in a sentence`(items: [String], text: String) {
    #expect(list(items, "and") == text)
  }
}
