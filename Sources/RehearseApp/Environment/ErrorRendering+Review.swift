import TextBasics

extension ReviewError {
  var text: ErrorText {
    switch self {
    case .ambiguousQuestion(let found, let banks):
      ErrorText(
        message: "`\(found)` was asked from \(list(banks.map { "`\($0)`" }, "and"))",
        hint: "name the bank too: `\(banks.first ?? "bank")/\(found)`", status: .usage)
    case .questionNotAsked(let found):
      ErrorText(
        message: "`\(found)` has not been asked yet", hint: "`practice` may", status: .noInput)
    case .sameSession(let number):
      ErrorText(
        message: "found session \(number) twice, expected two sessions",
        hint: "`review list` shows them", status: .usage)
    case .badScoreFilter(let found):
      ErrorText(
        message: "found `\(found)`, expected scores such as 2, 1-2 or evidence=1-2", status: .usage)
    case .nothingToSearch(let found):
      ErrorText(
        message: "found `\(excerpt(found, 40))`, expected words to look for",
        hint: "a word that ends in * finds all that begins so", status: .usage)
    case .unknownQuestion(let found, let known):
      ErrorText(
        message: "no question `\(found)` was asked, nor is there one in a bank",
        hint: meant(by: found, among: known).map { "did you mean `\($0)`?" }
          ?? "`banks show BANK` lists the questions of a bank", status: .noInput)
    }
  }
}
