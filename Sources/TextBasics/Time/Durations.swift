/// The longest time that is told, 99:59:59.
private let longestTime = 359_999.0

/// A time as whole seconds, the nearest; what is no time is 0.
///
/// Whoever reads how long an answer took reads it rounded by this, so that it took equally long wherever it is told.
package func wholeSeconds(_ seconds: Double) -> Int {
  seconds.isFinite ? Int(max(0, min(seconds.rounded(), longestTime))) : 0
}

/// Seconds as a clock shows them: `0:07`, `1:37`, `1:06:40`.
package func clockText(_ seconds: Double) -> String {
  let whole = wholeSeconds(seconds)
  let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, digits(whole % 60, atLeast: 2))
  return hours > 0 ? "\(hours):\(digits(minutes, atLeast: 2)):\(rest)" : "\(minutes):\(rest)"
}

/// A time asked for, in words: `45 s`, `3 min`, `2 min 30 s`.
package func budgetText(_ seconds: Int) -> String {
  switch (seconds / 60, seconds % 60) {
  case (0, let rest): "\(rest) s"
  case (let minutes, 0): "\(minutes) min"
  case (let minutes, let rest): "\(minutes) min \(rest) s"
  }
}

/// A long time in words, to the nearest minute: `25 min`, `3 h 5 min`.
package func durationText(_ seconds: Double) -> String {
  let minutes = seconds.isFinite ? Int(max(0, min(seconds / 60, 1e12)).rounded()) : 0
  if minutes < 1 { return seconds > 0 ? "less than a minute" : "0 min" }
  if minutes < 60 { return "\(minutes) min" }
  return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
}

/// A time as somebody would say it: `one minute and ten seconds`.
package func spokenTime(_ seconds: Double) -> String {
  let whole = wholeSeconds(seconds)
  let parts = [(whole / 3600, "hour"), (whole / 60 % 60, "minute"), (whole % 60, "second")]
    .filter { $0.0 > 0 }.map { spokenNumber($0.0) + " " + $0.1 + ($0.0 == 1 ? "" : "s") }
  return parts.isEmpty ? "no time" : list(parts, "and")
}

/// A number below a hundred in words, any other in digits.
private func spokenNumber(_ number: Int) -> String {
  let small = [
    "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]
  let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  if small.indices.contains(number) { return small[number] }
  guard (20..<100).contains(number) else { return "\(number)" }
  return tens[number / 10 - 2] + (number % 10 == 0 ? "" : "-" + small[number % 10])
}
