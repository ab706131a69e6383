import ArgumentParser
import LineEditing
import RehearseApp

/// The options of every command. The runner obeys them before a command is parsed, so that its errors obey them too.
struct Everywhere: ParsableArguments {
  /// The long names of its options.
  static let names: Set = ["color"]

  @Option(help: "Show colours on terminals alone, always or never.")
  var color: ColorChoice?
}

extension ColorChoice: ExpressibleByArgument {
  /// The last choice on a command line; nil where there is none that can be read.
  init?(words: [String]) {
    let options = words.prefix { $0 != "--" }
    let said =
      zip(options, options.dropFirst()).filter { $0.0 == "--color" }.map(\.1)
      + options.filter { $0.hasPrefix("--color=") }.map { String($0.dropFirst(8)) }
    guard let choice = said.last.flatMap(Self.init(rawValue:)) else { return nil }
    self = choice
  }
}
