import BankReading

/// The program that writes down what was said.
struct Recogniser: Equatable {
  /// Its words; `{wav}` stands for the file.
  let words: [String]
  /// The file of the model that was found with it; nil where the configuration names the program.
  let model: String?

  /// What it is known by in a sentence: `whisper-cli` with ggml-base.bin.
  var name: String {
    "`\(words.first ?? "")`" + (model.map { " with \($0.lastPathPart)" } ?? "")
  }
}

/// Finds whisper.cpp and a model for it where the configuration names no recogniser.
struct RecogniserSearch {
  /// The program of whisper.cpp. Before 2025 it was called `main`, which may be anybody's.
  static let program = "whisper-cli"

  let places: UsualPlaces

  @MainActor init(_ app: App) {
    places = UsualPlaces(app.environment, app.places, own: "models")
  }

  /// The model that is used: the most exact one that an ordinary machine is done with soon, for several
  /// languages rather than for English alone; nil where there is none.
  var model: String? {
    let found = places.paths(in: ["whisper", "pywhispercpp"], levels: 2, where: Self.isModel)
    return found.enumerated().min { one, other in
      (Self.rank(one.element), one.offset) < (Self.rank(other.element), other.offset)
    }?.element
  }

  /// The recogniser with that model. Its times (no `-nt`) are what it finds its place by: without them it goes on by
  /// whole half minutes, and what is said across their ends is lost.
  static func recogniser(_ model: String) -> Recogniser {
    Recogniser(
      words: [program, "-m", model, "-l", "auto", "-np", "-f", "{wav}"], model: model)
  }

  /// `ggml-base.en.bin`; what lies beside them for voice activity, and for another program of whisper.cpp, is none.
  private static func isModel(_ name: String) -> Bool {
    name.hasPrefix("ggml-") && name.hasSuffix(".bin")
      && !["silero", "parakeet"].contains { name.contains($0) }
  }

  private static let sizes = ["small", "base", "tiny", "medium", "large"]

  private static func rank(_ path: String) -> Int {
    let name = path.lastPathPart.dropFirst("ggml-".count)
    let size = sizes.firstIndex { name.hasPrefix($0) } ?? sizes.count
    return size * 2 + (name.contains(".en") ? 1 : 0)
  }
}

extension App {
  /// What writes down what was said: the configured program, else whisper.cpp with a model that is found; nil
  /// where there is neither.
  func recogniser(_ programs: SoundPrograms) -> Recogniser? {
    if !programs.transcriber.isEmpty { return Recogniser(words: programs.transcriber, model: nil) }
    guard !environment.sound.installed([RecogniserSearch.program]).isEmpty else { return nil }
    return RecogniserSearch(self).model.map(RecogniserSearch.recogniser)
  }

  /// Why there is no recogniser, and what makes one.
  var noRecogniser: CommandError {
    let isHere = !environment.sound.installed([RecogniserSearch.program]).isEmpty
    return .noTranscriber(
      lacksModel: isHere, directory: RecogniserSearch(self).places.own)
  }
}
