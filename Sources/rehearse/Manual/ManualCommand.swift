/// A command in the manual.
struct ManualCommand {
  /// The words it is called by: `review show`.
  let words: String
  private let command: CommandDescription

  /// A command and all below it, in the order of the help.
  static func all(from command: CommandDescription, under path: [String] = []) -> [ManualCommand] {
    let path = path + [command.commandName]
    return [ManualCommand(words: path.joined(separator: " "), command: command)]
      + command.below.flatMap { all(from: $0, under: path) }
  }

  private init(words: String, command: CommandDescription) {
    self.words = words
    self.command = command
  }

  /// Its part of the page, with some words that only the manual has.
  func section(with words: [String]) -> [String] {
    let more = prose + standIn + words
    return [".Ss " + self.words] + synopsis + Mdoc.lines(command.abstract ?? "")
      + (more.isEmpty ? [] : [".Pp"] + more) + list + examples
  }

  // MARK: How it is called

  private var synopsis: [String] {
    guard command.below.isEmpty else { return [] }
    let options = command.own.filter { $0.kind != .positional }
    let needed = options.filter { !$0.isOptional }.map { "." + $0.title }
    let others = options.contains(where: \.isOptional) ? [".Op Ar options"] : []
    let plain = command.own.filter { $0.kind == .positional }.map { argument in
      (argument.isOptional ? ".Op " : ".") + argument.title
    }
    return [".Nm", ".Cm " + words] + needed + others + plain + [".Pp"]
  }

  private var standIn: [String] {
    guard let other = command.defaultSubcommand else { return [] }
    return Mdoc.lines("`\(words)` alone is `\(words) \(other)`.")
  }

  // MARK: What it says of itself

  private var discussion: [Substring] { (command.discussion ?? "").split(separator: "\n") }

  private var prose: [String] {
    discussion.filter { !$0.hasPrefix("$ ") }.flatMap { Mdoc.lines(String($0)) }
  }

  private var examples: [String] {
    let examples = discussion.filter { $0.hasPrefix("$ ") }.map { Mdoc.literal(String($0)) }
    guard !examples.isEmpty else { return [] }
    return [".Bd -literal -offset indent"] + examples + [".Ed"]
  }

  private var list: [String] {
    // What stands on every command is told once, in the template.
    let own = command.own.filter {
      !($0.names ?? []).contains { Everywhere.names.contains($0.name) }
    }
    guard !own.isEmpty else { return [] }
    // A flag and its opposite share one sentence.
    let opposites = own.compactMap(\.opposite)
    let entries = own.filter { $0.longName.map { !opposites.contains($0) } ?? true }
    return [".Bl -tag -width Ds"]
      + entries.flatMap { argument in
        let opposite = own.first { $0.longName != nil && $0.longName == argument.opposite }
        return [".It " + argument.title + (opposite.map { " | " + $0.title } ?? "")]
          + argument.text
      } + [".El"]
  }
}

extension CommandDescription.Argument {
  /// How it is written, in mdoc: `Fl o , -output Ar file`.
  fileprivate var title: String {
    let names = (names ?? []).sorted { $0.kind == .short && $1.kind != .short }
      .map { ($0.kind == .long ? "-" : "") + $0.name }
    let name = names.isEmpty ? nil : "Fl " + names.joined(separator: " , ")
    let value =
      switch kind {
      case .flag: String?.none
      case .option, .positional:
        allValues.map { "Cm " + $0.joined(separator: " | ") } ?? "Ar " + (valueName ?? "value")
      }
    let more = kind == .positional && isRepeating ? "..." : nil
    return [name, value, more].compactMap(\.self).joined(separator: " ")
  }

  fileprivate var longName: String? { names?.first { $0.kind == .long }?.name }

  /// What a flag that says the opposite is called; nil of anything but a flag.
  fileprivate var opposite: String? { kind == .flag ? longName.map { "no-" + $0 } : nil }

  fileprivate var text: [String] {
    let usual = kind == .option ? defaultValue.map { "Usually `\($0)`." } : nil
    return [abstract, discussion, usual].compactMap(\.self).flatMap(Mdoc.lines)
  }
}
