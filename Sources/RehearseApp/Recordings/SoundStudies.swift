import DeliveryMeasures
import InterviewCore
import TextBasics

/// Looks at recordings beside everything else: how long they are, their digests, how they were said.
@MainActor final class SoundStudies {
  typealias Work = @Sendable () -> StudiedSound?

  private let files: SoundFiles
  private let study: (@escaping Work) -> any SoundStudy
  private var running: [(file: String, study: any SoundStudy)] = []

  /// Looks at files; `study` does some work beside everything else.
  init(_ files: SoundFiles, by study: @escaping (@escaping Work) -> any SoundStudy) {
    self.files = files
    self.study = study
  }

  /// Begins to look at a recording.
  func begin(_ file: String) {
    guard !running.contains(where: { $0.file == file }) else { return }
    let (client, path) = (files.files, files.path(file))
    running.append((file, study { Self.study(path, client) }))
  }

  /// What was found meanwhile, each once.
  func done() -> [Recording] {
    // Each is asked once: it may end between two questions.
    let ready = running.filter { $0.study.isDone }
    running.removeAll { one in ready.contains { $0.file == one.file } }
    return ready.compactMap { Self.recording($0.file, $0.study.wait()) }
  }

  /// What is found in the end, for which it is waited.
  func rest() -> [Recording] {
    defer { running = [] }
    return running.compactMap { Self.recording($0.file, $0.study.wait()) }
  }

  /// What there is to know of a file; nil where it cannot be read.
  nonisolated static func study(_ path: String, _ files: FileClient) -> StudiedSound? {
    guard let bytes = try? files.read(path, App.mostSoundBytes) else { return nil }
    let sha256 = SHA256.hexadecimal(of: bytes)
    guard let sound = try? Sound(wav: bytes) else {
      return StudiedSound(seconds: 0, sha256: sha256, delivery: nil)
    }
    let delivery = VoiceMeasures(SpeechMeasures(of: sound))
    return StudiedSound(seconds: delivery.seconds, sha256: sha256, delivery: delivery)
  }

  private static func recording(_ file: String, _ found: StudiedSound?) -> Recording? {
    found.map {
      Recording(file: file, seconds: $0.seconds, sha256: $0.sha256, delivery: $0.delivery)
    }
  }
}

extension VoiceMeasures {
  /// What was measured, to the thousandth.
  init(_ measures: SpeechMeasures) {
    self.init(
      seconds: measures.seconds.thousandths, sounding: measures.sounding.thousandths,
      pauses: measures.pauses.map { [$0.start.thousandths, $0.end.thousandths] },
      nuclei: measures.nuclei.map(\.thousandths), speechRate: measures.speechRate?.thousandths,
      articulationRate: measures.articulationRate?.thousandths,
      pitchMedian: measures.pitchMedian?.thousandths, pitchSD: measures.pitchSD?.thousandths,
      pitchRange: measures.pitchRange?.thousandths, loudnessSD: measures.loudnessSD?.thousandths,
      loudnessRange: measures.loudnessRange?.thousandths)
  }
}
