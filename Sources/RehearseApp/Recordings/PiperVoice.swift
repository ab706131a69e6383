import BankReading

/// Finds a voice for piper, which speaks better than espeak-ng does.
struct PiperVoice {
  let places: UsualPlaces

  @MainActor init(_ app: App) {
    places = UsualPlaces(app.environment, app.places, own: "voices")
  }

  /// The file of an English voice, of the middle quality where there are several; nil where there is none.
  var path: String? {
    let found = places.paths(in: ["piper"], levels: 5) { $0.hasSuffix(".onnx") }
    let usable = found.filter { path in
      Self.isEnglish(path.lastPathPart) && places.files.kind(path + ".json") == .file
    }
    return usable.enumerated().min { one, other in
      (Self.rank(one.element), one.offset) < (Self.rank(other.element), other.offset)
    }?.element
  }

  /// `en_US-lessac-medium.onnx`.
  private static func isEnglish(_ name: String) -> Bool {
    let start = name.lowercased().prefix(3)
    return start == "en_" || start == "en-"
  }

  private static let qualities = ["-medium.", "-high.", "-low.", "-x_low."]

  private static func rank(_ path: String) -> Int {
    let name = path.lastPathPart
    return qualities.firstIndex { name.contains($0) } ?? qualities.count
  }
}

extension App {
  /// The file of a voice that piper can speak with; nil where another speaker is configured, or there is none.
  func voiceOfPiper(_ programs: SoundPrograms) -> String? {
    guard programs.speaker.isEmpty, !environment.sound.installed(["piper"]).isEmpty else {
      return nil
    }
    return PiperVoice(self).path
  }
}
