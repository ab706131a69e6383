/// Seconds as a clock shows them: `1:07`, `1:02:03`.
func clockText(_ seconds: Double) -> String {
  let whole = Int(seconds.isFinite ? max(0, min(seconds, 359_999)) : 0)
  let rest = String(whole % 60)
  let padded = rest.count < 2 ? "0" + rest : rest
  guard whole >= 3600 else { return "\(whole / 60):\(padded)" }
  let minutes = String(whole / 60 % 60)
  return "\(whole / 3600):\(minutes.count < 2 ? "0" + minutes : minutes):\(padded)"
}

/// A budget in words: `3 min`, `90 s`, `2 min 30 s`.
func budgetText(_ seconds: Int) -> String {
  switch (seconds / 60, seconds % 60) {
  case (0, let rest): "\(rest) s"
  case (let minutes, 0): "\(minutes) min"
  case (let minutes, let rest): "\(minutes) min \(rest) s"
  }
}
