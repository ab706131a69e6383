import Foundation

/// Times of the same thing done again and again, in milliseconds.
struct Times {
  private let sorted: [Double]

  init(_ times: [Double]) { sorted = times.sorted() }

  var median: Double { quantile(0.5) }
  var percentile99: Double { quantile(0.99) }

  private func quantile(_ share: Double) -> Double {
    sorted.isEmpty ? .nan : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}

/// The times of two things that take turns, so that what else the machine does slows both alike; who
/// goes first changes each time. The first turns, which warm caches, do not count.
func alternating(
  turns: Int, warmUp: Int = 3, _ ours: () throws -> Double, _ theirs: () throws -> Double
) rethrows -> (ours: Times, theirs: Times) {
  var times: (ours: [Double], theirs: [Double]) = ([], [])
  for turn in -warmUp..<turns {
    let early = turn.isMultiple(of: 2) ? try ours() : nil
    let other = try theirs()
    let mine = try early ?? ours()
    if turn < 0 { continue }
    times.ours.append(mine)
    times.theirs.append(other)
  }
  return (Times(times.ours), Times(times.theirs))
}

/// How long something takes, in milliseconds.
func milliseconds(_ body: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try body()
  return (ContinuousClock.now - start) / .milliseconds(1)
}

/// A time for people: `3.1 ms`.
func time(_ milliseconds: Double) -> String {
  switch milliseconds {
  case ..<1: figure(milliseconds * 1000) + " µs"
  case ..<1000: figure(milliseconds) + " ms"
  default: figure(milliseconds / 1000) + " s"
  }
}

/// A number with two or three figures that count.
func figure(_ number: Double) -> String {
  let digits = abs(number) < 10 ? 2 : abs(number) < 100 ? 1 : 0
  let text = String(format: "%.\(digits)f", number)
  return text.contains(".") ? text.replacing(/\.?0+$/, with: "") : text
}
