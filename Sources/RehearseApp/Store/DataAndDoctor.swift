import BankReading
import InterviewCore
import TerminalUI
import TextBasics

extension App {
  /// Shows where everything is kept.
  ///
  /// - Throws: What the encoder throws.
  package func dataPath(asJSON: Bool = false) throws -> ExitStatus {
    if asJSON {
      try writeJSON(PlacesDocument(places))
      return .done
    }
    // Not wrapped: scripts put it into a variable.
    console.write(.line(.init(places.data), wraps: false), to: .output)
    return .done
  }

  /// Says what is installed, found and missing, with the line that mends it.
  ///
  /// - Throws: What the encoder throws.
  package func doctor(asJSON: Bool = false) throws -> ExitStatus {
    let versions = environment.versions()
    let checks =
      [
        Check("rehearse", .fine(App.version)),
        Check("readline", .fine(versions["readline"] ?? "not used")),
        Check("SQLite", .fine(versions["sqlite"] ?? "unknown")),
        terminalCheck, configurationCheck, storeCheck, banksCheck, rubricsCheck, editorCheck,
        recordingsCheck,
      ] + soundChecks
    if asJSON {
      try writeJSON(DoctorDocument(checks: checks.map(\.document)))
    } else {
      for check in checks { console.write(check.text, to: .output) }
    }
    return checks.allSatisfy(\.isFine) ? .done : .failed
  }

  private struct Check {
    var name: String
    var result: Result

    init(_ name: String, _ result: Result) {
      self.name = name
      self.result = result
    }

    enum Result {
      case fine(String)
      case wrong(String, mend: String)
    }

    var isFine: Bool {
      if case .fine = result { true } else { false }
    }

    var document: DoctorDocument.Check {
      switch result {
      case .fine(let what):
        DoctorDocument.Check(name: name, fine: true, found: what, mend: Nullable(nil))
      case .wrong(let what, let mend):
        DoctorDocument.Check(name: name, fine: false, found: what, mend: Nullable(mend))
      }
    }

    var text: StyledText {
      let padded = name + String(repeating: " ", count: max(1, 12 - name.count))
      switch result {
      case .fine(let what):
        return .line(.init("ok      ", .code), .init(padded + what), hanging: 20)
      case .wrong(let what, let mend):
        return .line(.init("wrong   ", .error), .init(padded + what), hanging: 20)
          + .line(.init("mend: ", .quiet), .init(mend, .code), indent: 20, hanging: 2)
      }
    }
  }

  private var terminalCheck: Check {
    let can = console.capabilities
    let what =
      can.isInteractive
      ? "\(can.width) columns, \(can.hasColor ? "colour" : "no colour")" : "none; reading lines"
    return Check("terminal", .fine(what))
  }

  private var configurationCheck: Check {
    func check(_ result: Check.Result) -> Check { Check("settings", result) }
    do {
      let keys = try configurationContents().count
      let what = keys == 0 ? "all as usual" : "\(count(keys, "key")) set"
      return check(.fine("\(places.configuration), \(what)"))
    } catch CommandError.badFiles(let problems) {
      guard let first = problems.first(where: { $0.severity == .error }) else {
        return check(.fine(places.configuration))
      }
      let line = first.location.map { ", line \($0.line)" } ?? ""
      return check(
        .wrong(
          "\(places.configuration)\(line): \(first.message)",
          mend: first.hint ?? "rehearse config list"))
    } catch {
      let text = CommandError(error).text
      return check(.wrong(text.message, mend: text.hint ?? "ls -l \(places.configuration)"))
    }
  }

  private var storeCheck: Check {
    let path = places.store
    do {
      let sessions = try openStore().count()
      return Check("store", .fine("\(path), \(count(sessions, "session"))"))
    } catch {
      let text = CommandError(error).text
      return Check("store", .wrong(text.message, mend: text.hint ?? "export REHEARSE_HOME=…"))
    }
  }

  private var banksCheck: Check {
    let shelf = library.banks()
    let questions = shelf.found.reduce(0) { $0 + $1.value.questions.count }
    let broken = Set(shelf.problems.filter { $0.severity == .error }.compactMap(\.location?.file))
      .sorted()
    if let first = broken.first {
      return Check(
        "banks",
        .wrong("\(list(broken, "and")) cannot be read", mend: "rehearse banks check \(first)"))
    }
    guard !shelf.found.isEmpty else {
      return Check(
        "banks",
        .wrong(
          "none in \(list(library.directories, "or"))",
          mend: "export REHEARSE_BANKS=/path/to/QuestionBanks"))
    }
    return Check(
      "banks", .fine("\(count(shelf.found.count, "bank")), \(count(questions, "question"))"))
  }

  private var rubricsCheck: Check {
    let interviewers = library.interviewers().found.map(\.value.id)
    guard let rubrics = library.rubrics().set, !interviewers.isEmpty else {
      return Check(
        "rubrics",
        .wrong(
          "no rubrics/default.yaml or no interviewer beside the banks",
          mend: "export REHEARSE_BANKS=/path/to/QuestionBanks"))
    }
    return Check(
      "rubrics",
      .fine("\(count(rubrics.all.count, "dimension")); interviewers \(list(interviewers, "and"))"))
  }

  private var recordingsCheck: Check {
    let total = soundFiles.total
    let what = "\(places.recordings), \(count(total.files, "file")), \(bytesText(total.bytes))"
    let orphans = ((try? openStore()).flatMap { try? foundSounds(in: $0) } ?? []).count(
      where: \.isOrphan)
    guard orphans > 0 else { return Check("recordings", .fine(what)) }
    return Check(
      "recordings",
      .fine("\(what); \(orphans) that no answer knows of: `recordings list` offers them"))
  }

  /// What records, plays, speaks and writes down; nothing of it is needed, so only what is configured can be wrong.
  private var soundChecks: [Check] {
    let sound = environment.sound
    let programs = (try? configuration().sound) ?? SoundPrograms()
    func check(_ name: String, _ words: [String], _ known: [String], _ without: String) -> Check {
      if let program = words.first { return configured(program, as: name) }
      guard let found = sound.installed(known).first else { return Check(name, .fine(without)) }
      return Check(name, .fine("`\(found)`"))
    }
    return [
      check(
        "recorder", programs.recorder, ["pw-record", "parec", "arecord", "ffmpeg"],
        "none; install pipewire-bin, pulseaudio-utils, alsa-utils or ffmpeg to record"),
      check(
        "player", programs.player, ["pw-play", "paplay", "aplay", "mpv", "ffplay"],
        "none; install pipewire-bin, pulseaudio-utils, alsa-utils or mpv to listen"),
      piperCheck(programs)
        ?? check(
          "speaker", programs.speaker, ["espeak-ng", "spd-say"],
          "none; install espeak-ng to have questions spoken"),
      transcriberCheck(programs),
    ]
  }

  private func configured(_ program: String, as key: String) -> Check {
    guard environment.sound.installed([program]).isEmpty else {
      return Check(key, .fine("`\(program)`, as configured"))
    }
    return Check(
      key,
      .wrong(
        "`\(program)`, as configured, cannot be found",
        mend: "rehearse config set \(key) --unset"))
  }

  /// Piper where it would speak, or lacks nothing but a voice.
  private func piperCheck(_ programs: SoundPrograms) -> Check? {
    guard programs.speaker.isEmpty, environment.sound.isPiperSpeaker else { return nil }
    let voices = PiperVoice(self)
    if let voice = voices.path { return Check("speaker", .fine("`piper` with \(voice)")) }
    let other = environment.sound.installed(["espeak-ng", "spd-say"]).first
    return Check(
      "speaker",
      .fine(
        (other.map { "`\($0)`; " } ?? "") + "`piper` lacks an English voice: put one, "
          + ".onnx and .onnx.json, into \(voices.places.own)"))
  }

  private func transcriberCheck(_ programs: SoundPrograms) -> Check {
    guard let recogniser = recogniser(programs) else {
      let text = noRecogniser.text
      return Check("transcriber", .fine("none; " + (text.hint ?? "")))
    }
    let program = recogniser.words.first ?? ""
    return recogniser.model.map { Check("transcriber", .fine("`\(program)` with \($0)")) }
      ?? configured(program, as: "transcriber")
  }

  private var editorCheck: Check {
    let editor = environment.variable("VISUAL") ?? environment.variable("EDITOR")
    return Check("editor", .fine(editor ?? "vi (set VISUAL or EDITOR for another)"))
  }
}
