import DeliveryMeasures
import InterviewCore

extension App {
  /// The most bytes of sound that are read: an hour and a half at 48 kHz in stereo.
  nonisolated static let mostSoundBytes = 1 << 30

  /// Measures how something was said in a WAV file, of whatever origin.
  ///
  /// - Throws: ``CommandError/badSound(_:file:)`` or ``CommandError/file(_:)``.
  package func recordingsMeasure(_ path: String, asJSON: Bool) throws -> ExitStatus {
    let sound: Sound
    do {
      sound = try Sound(wav: try environment.files.read(path, Self.mostSoundBytes))
    } catch let error as WAVError {
      throw CommandError.badSound(error, file: path)
    }
    let measures = VoiceMeasures(SpeechMeasures(of: sound))
    if asJSON {
      try writeJSON(DeliveryDocument(measures, schema: DeliveryDocument.schema))
    } else {
      show(DeliveryText.text(of: measures))
    }
    return .done
  }
}
