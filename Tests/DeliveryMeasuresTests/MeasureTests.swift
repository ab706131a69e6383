import Foundation
import TestSupport
import Testing

@testable import DeliveryMeasures

@Suite(.timed) struct MeasureTests {
  @Test(arguments: [8_000, 16_000, 44_100, 48_000])
  func `the pitch of a steady voice is its own, at every rate`(rate: Int) throws {
    let measures = SpeechMeasures(of: try made(seconds: 1, rate: rate) { voice(130, at: $0) })
    let median = try #require(measures.pitchMedian)
    #expect(abs(median - 130) < 0.05)
    #expect(try #require(measures.pitchSD) < 0.02)
    #expect(try #require(measures.loudnessRange) < 0.5)
    #expect(measures.pauses.isEmpty)
  }

  @Test func `a recording of a quarter of an hour has no more moments than one of five minutes`() {
    let (told, voicing) = (PitchSettings.told, PitchSettings.voicing)
    #expect(told.fitting(seconds: 299).step == 0.01 && voicing.fitting(seconds: 399).step == 0.02)
    for seconds in [300.0, 900, 1_048, 4_000] {
      #expect(seconds / told.fitting(seconds: seconds).step <= 30_001)
      #expect(seconds / voicing.fitting(seconds: seconds).step <= 20_001)
    }
  }

  @Test func `an octave up and down is twelve semitones`() throws {
    let sound = try made(seconds: 4) { voice(Int($0) % 2 == 0 ? 110 : 220, at: $0) }
    #expect(abs(try #require(SpeechMeasures(of: sound).pitchRange) - 12) < 0.05)
  }

  @Test func `a pause is a silence between sounds, and not before or after them`() throws {
    let heard = [0.5...1.5, 2.1...3.0, 3.2...4.0]
    let sound = try made(seconds: 5) { time in
      heard.contains { $0.contains(time) } ? voice(150, at: time) : 0
    }
    let measures = SpeechMeasures(of: sound)
    #expect(measures.pauses.count == 1)
    let pause = try #require(measures.pauses.first)
    #expect(abs(pause.start - 1.5) < 0.07)
    #expect(abs(pause.end - 2.1) < 0.07)
    #expect(abs(measures.sounding - 2.9) < 0.2)
  }

  @Test func `each swelling of the voice is a syllable, save the last`() throws {
    let sound = try made(seconds: 4) { voice(140, at: $0) * (0.55 - 0.45 * cos(2 * .pi * 4 * $0)) }
    let measures = SpeechMeasures(of: sound)
    #expect(measures.nuclei.count == 15)
    #expect(abs(try #require(measures.speechRate) - 15 / 4) < 0.001)
    for (index, time) in measures.nuclei.enumerated() {
      #expect(abs(time - 0.125 - Double(index) / 4) < 0.01)
    }
  }

  @Test func `without a voice there are no syllables and no pitch`() throws {
    var state: UInt32 = 1
    let sound = try made(seconds: 3) { time in
      state = state &* 1_664_525 &+ 1_013_904_223
      return (Double(state) / 4_294_967_296 - 0.5) * (0.55 - 0.45 * cos(2 * .pi * 4 * time))
    }
    let measures = SpeechMeasures(of: sound)
    #expect(measures.nuclei.isEmpty)
    #expect(measures.pitchMedian == nil)
    #expect(measures.speechRate == 0)
  }

  @Test func `silence has nothing to measure`() throws {
    let measures = SpeechMeasures(of: try made(seconds: 2) { _ in 0 })
    #expect(measures.sounding == 0)
    #expect(measures.pauses.isEmpty)
    #expect(measures.speechRate == 0)
    #expect(measures.articulationRate == nil)
    #expect(measures.pitchMedian == nil)
    #expect(measures.loudnessSD == nil)
  }

  @Test(arguments: [1, 2, 100, 500, 1_000, 2_047])
  func `what is shorter than a window is not measured`(samples: Int) throws {
    let sound = try made(seconds: Double(samples) / 16_000) { voice(120, at: $0) }
    let measures = SpeechMeasures(of: sound)
    #expect(measures.seconds == Double(samples) / 16_000)
    #expect(measures.speechRate == nil)
    #expect(measures.articulationRate == nil)
    #expect(measures.loudnessRange == nil)
  }

  @Test func `an offset and a quieter recording change nothing but the last digits`() throws {
    let shape = { (time: Double) in
      voice(120 + 20 * sin(time), at: time) * (0.55 - 0.45 * cos(2 * .pi * 3 * time))
    }
    let loud = SpeechMeasures(of: try made(seconds: 3) { shape($0) })
    let quiet = SpeechMeasures(of: try made(seconds: 3) { 0.02 * shape($0) + 0.3 })
    #expect(loud.nuclei.count == quiet.nuclei.count)
    #expect(abs(try #require(loud.pitchMedian) - #require(quiet.pitchMedian)) < 0.05)
    #expect(abs(try #require(loud.loudnessRange) - #require(quiet.loudnessRange)) < 0.2)
  }
}
