/// How many letters have to be inserted, removed, exchanged or swapped with their neighbour to make one
/// word into the other (optimal string alignment).
///
/// Whatever comes after the first 64 bytes of a word is left out, since the work grows with the product
/// of the lengths and words come from files nobody has looked at.
package func editDistance(_ first: String, _ second: String) -> Int {
  let first = Array(first.utf8.prefix(64)), second = Array(second.utf8.prefix(64))
  var older: [Int] = []
  var previous = Array(0...second.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      var cost = min(
        previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
        cost = min(cost, older[column - 1] + 1)
      }
      current.append(cost)
    }
    (older, previous) = (previous, current)
  }
  return previous[second.count]
}
