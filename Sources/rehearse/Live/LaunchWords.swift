import CProcess
import Glibc
import RehearseApp

/// What the program was started with: its arguments and its environment.
struct LaunchWords {
  /// The arguments after the program's name.
  private(set) var arguments: [String] = []
  /// The environment variables.
  private(set) var variables: [String: String] = [:]
  /// The first word that is needed and is not UTF-8: repaired, it would name another file than was meant.
  private(set) var unreadable: CommandError?

  /// Whether the version is all that is asked for. The environment is not read for it: the first dictionary
  /// has the runtime look through all conformances, a twentieth of so short a run.
  static var askForVersion: Bool {
    cargs_count() == 2 && cargs_word(1).map { strcmp($0, "--version") == 0 } ?? false
  }

  /// Reads them.
  init() {
    for place in 1..<max(1, cargs_count()) {
      guard let word = cargs_word(place) else { break }
      arguments.append(text(word, "argument \(place)"))
    }
    var next = environ
    while let entry = next.pointee {
      add(entry)
      next += 1
    }
  }

  private mutating func add(_ entry: UnsafeMutablePointer<CChar>) {
    guard let sign = strchr(entry, Int32(UInt8(ascii: "="))) else { return }
    let name = String(
      decoding: UnsafeRawBufferPointer(start: entry, count: sign - entry), as: UTF8.self)
    // As the shell has it: of two of one name the first counts.
    guard variables[name] == nil else { return }
    variables[name] = isOurs(name) ? text(sign + 1, name) : String(cString: sign + 1)
  }

  /// Whether a variable says where something is or what is to be run.
  private func isOurs(_ name: String) -> Bool {
    name.hasPrefix("REHEARSE_") || name.hasPrefix("XDG_")
      || ["HOME", "VISUAL", "EDITOR", "PAGER"].contains(name)
  }

  private mutating func text(_ word: UnsafePointer<CChar>, _ place: String) -> String {
    if let valid = String(validatingCString: word) { return valid }
    let repaired = String(cString: word)
    unreadable = unreadable ?? .notUTF8(place: place, found: repaired)
    return repaired
  }
}
