/// `1 value`, `2 values`.
package func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
  "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
}

/// `a`, `a and b`, `a, b and c`; of no items `nothing`.
package func list(_ items: [String], _ conjunction: String) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "nothing" }
  return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}

/// A number, after as many zeros as it takes to have so many digits.
package func digits(_ number: some BinaryInteger, atLeast least: Int, radix: Int = 10) -> String {
  let digits = String(number, radix: radix)
  return String(repeating: "0", count: max(0, least - digits.count)) + digits
}
