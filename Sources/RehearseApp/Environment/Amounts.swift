/// A number of bytes as people read it: `1.9 MB`.
func bytesText(_ bytes: Int) -> String {
  let units = ["bytes", "kB", "MB", "GB", "TB"]
  var value = Double(bytes)
  var place = 0
  while value >= 1000, place < units.count - 1 {
    value /= 1000
    place += 1
  }
  if place == 0 { return "\(bytes) \(bytes == 1 ? "byte" : "bytes")" }
  let tenths = Int((value * 10).rounded())
  return tenths >= 100
    ? "\(tenths / 10) \(units[place])"
    : "\(tenths / 10).\(tenths % 10) \(units[place])"
}

/// A number with its thousands apart: `12,300`.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number))
  let first = (digits.count - 1) % 3 + 1
  return stride(from: first, to: digits.count, by: 3).reduce(String(digits.prefix(first))) {
    $0 + "," + String(digits[$1..<$1 + 3])
  }
}
