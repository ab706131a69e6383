import BankReading
import InterviewCore
import JobSearch
import TerminalUI
import TextBasics

extension App {
  /// Writes what the report of a bug needs: versions, sizes, counts and names of settings; no path, no name, no word of
  /// the user's.
  package func doctorReport() -> ExitStatus {
    for line in reportLines {
      console.write(.line(.init(line), hanging: 2), to: .output)
    }
    note(
      aside(
        "Look it over before you send it. CONTRIBUTING.md says where a bug goes, SECURITY.md where a hole in our "
          + "promises does."))
    return .done
  }

  private var reportLines: [String] {
    let versions = environment.versions()
    let can = console.capabilities
    let terminal =
      can.isInteractive
      ? "\(plain("TERM")), \(can.width) columns, \(can.hasColor ? "colour" : "no colour")"
      : "none, \(plain("TERM"))"
    return [
      "rehearse \(App.version), readline \(versions["readline"] ?? "not used"), "
        + "SQLite \(versions["sqlite"] ?? "unknown")",
      "system: \(versions["system"] ?? "unknown")",
      "terminal: \(terminal)",
      "locale: \(locale.map(plain) ?? "none")",
      "variables set: " + names(Self.told.filter { environment.variables[$0] != nil }),
      "store: \(storeFacts)",
      "recordings: \(count(soundFiles.total.files, "file")), \(bytesText(soundFiles.total.bytes))",
      "banks: \(bankFacts)",
      "configuration: \(configurationFacts)",
      "programs: "
        + names(
          environment.sound.installed([
            "pw-record", "parec", "arecord", "ffmpeg", "pw-play",
            "paplay", "aplay", "mpv", "ffplay", "espeak-ng", "spd-say",
          ])),
    ]
  }

  /// The variable that decides which locale holds.
  private var locale: String? {
    ["LC_ALL", "LC_CTYPE", "LANG"].first { environment.variable($0) != nil }
  }

  /// The variables that change what the program does; what they are set to may be anything.
  private static let told = [
    "REHEARSE_HOME", "REHEARSE_BANKS", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME",
    "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "PAGER", "VISUAL", "EDITOR", "INPUTRC",
  ]

  /// A variable with its value, where that looks like one that many people have.
  private func plain(_ variable: String) -> String {
    guard let value = environment.variable(variable) else { return "no \(variable)" }
    let isUsual =
      variable == "TERM"
      ? Self.terminals.contains { value.hasPrefix($0) } && value.utf8.count <= 20
      : value.wholeMatch(
        of: /C|POSIX|[a-z]{2,3}(_[A-Z]{2})?(\.[A-Za-z0-9-]{1,10})?|C\.[A-Za-z0-9-]{1,10}/) != nil
    return "\(variable) \(isUsual ? value : "of another kind")"
  }

  private static let terminals = [
    "xterm", "screen", "tmux", "rxvt", "linux", "vt", "dumb", "alacritty", "foot", "kitty", "st",
  ]

  private var storeFacts: String {
    let path = places.store
    guard environment.files.kind(path) != .nothing else { return "none" }
    let size = bytesText(environment.files.size(path) ?? 0)
    do {
      let store = try openStore()
      let book = try store.jobBook()
      return [
        "version \(environment.versions()["schema"] ?? "unknown")", size,
        count(try store.count(), "session"), count(book.jobs.count, "job"),
        count(try store.storyBook().stories.count, "story", plural: "stories"),
      ].joined(separator: ", ")
    } catch {
      return "\(size), cannot be opened (\(kind(of: error)))"
    }
  }

  /// The name of an error's case, without what it carries.
  private func kind(of error: any Error) -> String {
    String("\(error)".prefix { $0.isLetter })
  }

  private var bankFacts: String {
    let shelf = library.banks()
    let own = shelf.found.count { $0.path.hasPrefix(places.banks + "/") }
    let questions = shelf.found.reduce(0) { $0 + $1.value.questions.count }
    let errors = shelf.problems.filter { $0.severity == .error }
    return [
      "\(count(shelf.found.count, "bank")), \(own) of them your own", count(questions, "question"),
      codes(errors),
    ].joined(separator: ", ")
  }

  private var configurationFacts: String {
    do {
      let keys = try configurationContents().keys
      return names(ConfigurationKey.allCases.filter(keys.contains).map(\.rawValue))
    } catch CommandError.badFiles(let problems) {
      return codes(problems.filter { $0.severity == .error })
    } catch {
      return "cannot be read"
    }
  }

  private func codes(_ errors: [Problem]) -> String {
    let kinds = errors.compactMap(\.code?.rawValue).firstOfEach()
    return count(errors.count, "error")
      + (kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))")
  }

  private func names(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.joined(separator: ", ")
  }
}
