import TextBasics

/// The text if it takes so many columns at most, else its beginning and `…`.
package func cut(_ text: String, toColumns columns: Int) -> String {
  guard displayWidth(text) > columns else { return text }
  var kept = ""
  var used = 0
  for character in text {
    let width = displayWidth(character)
    if used + width > columns - 1 { break }
    used += width
    kept.append(character)
  }
  return columns > 0 ? kept + "…" : ""
}
