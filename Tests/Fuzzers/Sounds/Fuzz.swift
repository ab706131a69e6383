import DeliveryMeasures
import FuzzSupport

/// What libFuzzer calls with each input: reads it as a WAV, measures it twice and checks what must hold of every sound.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let sound = try? Sound(wav: bytes) else { return 0 }
  require(sound.count > 0 && sound.count <= count, "\(sound.count) samples in \(count) bytes")
  let measures = SpeechMeasures(of: sound)
  require(measures == SpeechMeasures(of: sound), "measuring the same sound twice gives two results")
  check(measures)
  return 0
}

private func check(_ measures: SpeechMeasures) {
  let whole = 0...(measures.seconds + 0.001)
  require(whole.contains(measures.sounding), "\(measures.sounding) s of \(measures.seconds)")
  var last = 0.0
  for pause in measures.pauses {
    require(last <= pause.start && pause.start < pause.end, "a pause out of order")
    last = pause.end
  }
  require(whole.contains(last), "a pause beyond the end")
  require(zip(measures.nuclei, measures.nuclei.dropFirst()).allSatisfy { $0 < $1 }, "the order")
  require(measures.nuclei.allSatisfy(whole.contains), "a syllable beyond the end")
  let numbers = [
    measures.speechRate, measures.articulationRate, measures.pitchMedian, measures.pitchSD,
    measures.pitchRange, measures.loudnessSD, measures.loudnessRange,
  ]
  for number in numbers.compactMap(\.self) { require(number.isFinite && number >= 0, "\(number)") }
}
