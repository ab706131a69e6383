extension Rule {
  /// What the pure targets do without, so that a test decides all that reaches them.
  static let pure: [Rule] = [
    Rule(
      name: "`print`", pattern: #"(?<![\w.])(?<!func )(debugPrint|print|dump)\("#,
      instead: "write to the `Console`",
      breaks: ["print(1)", "{ print(x) }", "debugPrint(x)"],
      keeps: ["blueprint(1)", "console.print(x)", "func print(_ x: Int)", "printed(x)"]),
    Rule(
      name: "`readLine`", pattern: #"(?<![\w.])(?<!func )readLine\("#,
      instead: "read from the `Console`",
      breaks: ["while let x = readLine() {}"], keeps: ["reader.readLine()"]),
    Rule(
      name: "the clock", pattern: #"\bDate\(\)|\bDate\.now\b|\bDate\(timeIntervalSinceNow"#,
      instead: "take the time as an argument, or from the `Environment`",
      breaks: ["let x = Date()", "Date.now", "Date(timeIntervalSinceNow: 3)"],
      keeps: ["Date(timeIntervalSince1970: 3)", "func now() -> Date", "endDate()"]),
    Rule(
      name: "a running clock", pattern: #"\b(Continuous|Suspending|UTC)Clock\b"#,
      instead: "take the time as an argument, or from the `Environment`",
      breaks: ["ContinuousClock.now", "SuspendingClock()"], keeps: ["clock.now", "Clock"]),
    Rule(
      name: "`UUID()`", pattern: #"\bUUID\(\)"#,
      instead: "take the identifier as an argument, or from the `Environment`",
      breaks: ["let id = UUID()"], keeps: ["UUID(uuidString: text)", "let id: UUID"]),
    Rule(
      name: "unseeded randomness",
      pattern: #"\.(random|shuffled?|randomElement)\((?!(?:[^()]|\([^()]*\))*\busing:)"#
        + #"|\bSystemRandomNumberGenerator\b"#,
      instead: "pass a generator as `using:`",
      breaks: [
        "Int.random(in: 0..<3)", "x.shuffled()", "x.randomElement()", "x.shuffle()",
        "SystemRandomNumberGenerator()", "f(x.shuffled(), using: g)",
      ],
      keeps: [
        "Int.random(in: 0..<count(x), using: &g)", "x.shuffled(using: &g)",
        "x.randomElement(\n  using: &g)",
      ]),
    Rule(
      name: "`FileManager.default`", pattern: #"\bFileManager\.default\b"#,
      instead: "let the `Environment` read and write files",
      breaks: ["FileManager.default.contents(atPath: x)"], keeps: ["let files: FileManager"]),
    Rule(
      name: "`ProcessInfo`", pattern: #"\bProcessInfo\b"#,
      instead: "let the `Environment` know the process",
      breaks: ["ProcessInfo.processInfo.environment"], keeps: ["process.info"]),
    Rule(
      name: "`getenv`", pattern: #"\b(secure_)?getenv\b"#,
      instead: "let the `Environment` know the variables",
      breaks: ["getenv(x)"], keeps: ["getEnvironment()"]),
    Rule(
      name: "`exit`", pattern: #"(?<![\w.])(?<!func )_?exit\("#,
      instead: "return the outcome; only the executable ends the process",
      breaks: ["exit(1)", "{ _exit(0) }"], keeps: ["session.exit(1)", "onExit(1)"]),
    Rule(
      name: "the C library", pattern: #"\bimport (Glibc|Musl|Synchronization)\b"#,
      instead: "let the `Environment` ask the system",
      breaks: ["import Glibc", "@preconcurrency import Glibc"], keeps: ["import Foundation"]),
    Rule(
      name: "`fatalError`", pattern: #"\bfatalError\b"#,
      instead: "throw an error, or make the state unrepresentable",
      breaks: ["fatalError()"], keeps: ["fatalErrors"]),
  ]

  /// What neither the sources nor their tests do: nothing here talks to a network.
  static let network: [Rule] = [
    Rule(
      name: "networking",
      pattern: #"\b(FoundationNetworking|URLSession|NIO\w*|CFSocket|getaddrinfo)\b|\bsocket\("#,
      instead: "leave it out; nothing leaves this machine",
      breaks: ["URLSession.shared", "socket(1, 2, 3)", "import NIOCore"],
      keeps: ["URL(filePath: x)", "socketpair(1, 2, 3, &x)", "websocket", "onion"])
  ]
}
