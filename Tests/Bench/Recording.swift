import Foundation
import PseudoTerminal

/// The processor time that our own process takes while an answer is recorded and its level is shown.
func recordingRows(_ workshop: Workshop) throws -> [Row] {
  let home = try workshop.emptyFolder("recording")
  try writeConfiguration(of: home, workshop)
  let child = try PTYChild(
    [workshop.rehearse, "practice", "--record", "--seed", "1", "--no-warm-up"],
    environment: ["REHEARSE_HOME": home])
  try child.expect("say something; Enter starts")
  child.send("\n")
  try child.expect("Enter starts the clock and the recording")
  child.send("\n")
  try child.expect("Enter ends, p pauses")
  let (seconds, most) = (60.0, 2.0)
  let start = child.processorSeconds ?? .nan
  let end = ContinuousClock.now + .seconds(seconds)
  while ContinuousClock.now < end { child.pump(milliseconds: 100) }
  let used = (child.processorSeconds ?? .nan) - start
  let share = used / seconds * 100
  let bytes = try recordedBytes(in: home)
  guard share.isFinite, bytes > Int(seconds) * 32_000 * 9 / 10 else {
    throw Workshop.Failure(description: "nothing was recorded: \(bytes) bytes")
  }
  return [
    Row(
      what: "processor while recording", ours: "\(time(used * 1000)) in \(time(seconds * 1000))",
      theirs: "one core", ratio: "\(figure(share)) %", most: "\(figure(most)) %",
      verdict: .init(share <= most))
  ]
}

/// A microphone that hums: a tenth of a second of samples ten times a second, by the clock, so that on a busy machine
/// it catches up.
private func writeConfiguration(of home: String, _ workshop: Workshop) throws {
  let hum = (0..<1600).flatMap { index -> [UInt8] in
    let bits = UInt16(bitPattern: Int16(8000 * sin(Double(index) / 10)))
    return [UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)]
  }
  try Data(hum).write(to: URL(filePath: home + "/hum.raw"))
  let script = """
    start=${EPOCHREALTIME/./}
    for ((n = 1; ; n++)); do
      cat \(home)/hum.raw
      rest=$((start + n * 100000 - ${EPOCHREALTIME/./}))
      ((rest > 0)) && sleep "$(printf '0.%06d' $rest)"
    done

    """
  try Data(script.utf8).write(to: URL(filePath: home + "/microphone.sh"))
  let words = "recorder: [\(try Workshop.program("bash")), \(home)/microphone.sh]\n"
  try Data(words.utf8).write(to: URL(filePath: home + "/config.yaml"))
}

private func recordedBytes(in home: String) throws -> Int {
  let folder = home + "/recordings"
  let sizes = try FileManager.default.contentsOfDirectory(atPath: folder)
    .filter { !$0.hasPrefix(".") }
    .compactMap {
      try FileManager.default.attributesOfItem(atPath: "\(folder)/\($0)")[.size] as? Int
    }
  return sizes.max() ?? 0
}
