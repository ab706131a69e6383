import InterviewCore

import struct Foundation.UUID

/// A part of a debrief as a document for people, before a format gives it its marks.
///
/// All texts are raw: each format makes safe what it is given, ours and others' alike.
enum Block: Equatable {
  case title(String)
  case heading(String)
  case subheading(String)
  case paragraph(String)
  /// A word or two, and what is said about it.
  case term(String, String)
  /// Described scores, lowest first.
  case levels([Int: String])
  /// What somebody said, line by line.
  case quotation(String)
  /// Lines to fill in; those that are filled in already have a value.
  case form([FilledLine])

  /// A line of the form, and what stands behind its colon.
  struct FilledLine: Equatable {
    var line: FormLine
    var value: String?
  }
}

/// The rows of terms, which are the same below each answer and made once.
struct RepeatedRows {
  private var terms: [String: (text: String, rows: [String])] = [:]

  /// The rows of a block: those made before, where they are of a term that came already.
  mutating func rows(of block: Block, made make: (Block) -> [String]) -> [String] {
    guard case .term(let name, let text) = block else { return make(block) }
    if let known = terms[name], known.text == text { return known.rows }
    let rows = make(block)
    terms[name] = (text, rows)
    return rows
  }
}

extension Debrief {
  /// The debrief as a document for people.
  var outline: [Block] {
    introduction + guide + turns.flatMap(blocks) + conclusion
  }

  private var introduction: [Block] {
    [.title(Wording.title(of: session, for: friend)), .paragraph(Wording.introduction(self))]
      + (note.map { [.quotation($0)] } ?? []) + [.paragraph(Wording.about(self))]
      + skipped.map { .paragraph(Wording.skipped($0)) }
  }

  private var guide: [Block] {
    guard !rubric.isEmpty else { return [] }
    let groups = DimensionGroup.allCases.flatMap { group -> [Block] in
      let dimensions = rubric.filter { $0.group == group && $0.media.contains(session.medium) }
      guard !dimensions.isEmpty else { return [] }
      return [.subheading(Wording.name(of: group))]
        + dimensions.flatMap { [.term($0.name, $0.question), .levels($0.levels)] }
    }
    return [.heading(Wording.guideHeading), .paragraph(Wording.scale)]
      + limits.map { .paragraph($0) } + groups
  }

  /// What can only be seen by someone who has more than the text.
  private var limits: [String] {
    let beyondText = rubric.filter {
      !$0.media.contains(.typed) && $0.media.contains(session.medium)
    }
    return beyondText.isEmpty ? [] : [Wording.beyondText(beyondText.map(\.name))]
  }

  private func blocks(of turn: Turn) -> [Block] {
    let followUps = turn.followUps.flatMap { followUp -> [Block] in
      [.term(Wording.followUp(seconds: followUp.answerSeconds), followUp.text)]
        + [said(followUp.answer)]
    }
    return [.heading(Wording.heading(of: turn)), .term(Wording.question(of: turn), turn.question)]
      + [.paragraph(Wording.timing(of: turn, in: session)), said(turn.answer)]
      + followUps + form(of: turn)
  }

  private func said(_ answer: String) -> Block {
    answer.allSatisfy(\.isWhitespace) ? .paragraph(Wording.noAnswer) : .quotation(answer)
  }

  private func form(of turn: Turn) -> [Block] {
    let dimensions = seenDimensions(of: turn)
    guard !dimensions.isEmpty else { return [.paragraph(Wording.nothingToScore)] }
    return [.subheading(Wording.reaction), .form([.init(line: .reaction(turn: turn.number))])]
      + [.subheading(Wording.formHeading(of: turn))]
      + dimensions.flatMap { dimension -> [Block] in
        [
          .term(dimension.name, dimension.question),
          .form(lines(of: dimension, turn.number).map { .init(line: $0) }),
        ]
      }
  }

  private func lines(of dimension: Dimension, _ turn: Int) -> [FormLine] {
    [.score(turn: turn, dimension: dimension.id), .comment(turn: turn, dimension: dimension.id)]
  }

  /// The lines that ask for a friend's view of one answer.
  func lines(of turn: Turn) -> [FormLine] {
    let dimensions = seenDimensions(of: turn)
    guard !dimensions.isEmpty else { return [] }
    return [.reaction(turn: turn.number)] + dimensions.flatMap { lines(of: $0, turn.number) }
  }

  /// The lines that ask for a view of all of it.
  var conclusionLines: [FormLine] {
    [.worked, .workOn, .tryNext, .decision] + (asksHowItWasMet ? [.saw] : [])
  }

  private var conclusion: [Block] {
    [
      .heading(Wording.conclusionHeading),
      .paragraph(Wording.conclusion(asksHowItWasMet: asksHowItWasMet)),
    ]
      + conclusionLines.map { .form([.init(line: $0)]) }
      + [.paragraph(Wording.identification)]
      + [
        .form([
          .init(line: .debrief, value: id.uuidString), .init(line: .friend, value: friend),
        ])
      ]
      + [.paragraph(Wording.end)]
  }
}
