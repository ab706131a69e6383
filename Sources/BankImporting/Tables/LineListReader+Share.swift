extension LineListReader {
  /// A line, and where it begins.
  struct Line {
    var text: String
    var number: Int
    var indent: Int
    var degree: QuestionLikeness.Degree
    var isNumbered: Bool
    /// Whether it is an item with a bullet.
    var isItem: Bool
    /// The sign that stands before it: a picture, an arrow.
    var sign: Character?

    init(_ written: String, number: Int) {
      // What a mail quotes.
      let seen = written.withoutUnseen
      let line = seen.first == ">" ? String(seen.drop { $0 == ">" || $0 == " " }) : seen
      let behindBullet = Prefix.afterBullet(in: line)
      isItem = behindBullet != nil
      let plain = behindBullet.map(String.init) ?? line
      text = plain.onOneLine
      self.number = number
      indent = line.prefix(200).prefix { $0 == " " || $0 == "\t" }.reduce(0) {
        $0 + ($1 == "\t" ? 4 : 1)
      }
      degree = text.isEmpty ? .no : QuestionLikeness.degree(of: text)
      isNumbered = text.isNumbered
      if let first = line.first, !first.isASCII, !first.isLetter, !first.isNumber,
        !first.isPunctuation
      {
        sign = first
      }
    }

    /// The number before it; one that is awaited may stand without a sign behind it.
    func number(orBare next: Int) -> Int? {
      if isNumbered { return Prefix.number(in: text) }
      return text.hasPrefix("\(next) ") ? next : nil
    }

    /// The text without the number, with or without a sign, that stands before it.
    var textBehindNumber: String {
      isNumbered ? text.withoutNumbering : String(text.drop(while: \.isNumber)).onOneLine
    }

    /// Whether nothing stands behind its number.
    var isNumberAlone: Bool {
      isNumbered && !text.withoutNumbering.contains { $0.isLetter || $0.isNumber }
        || text.utf8.count < 6 && text.first?.isNumber == true && text.last == "."
    }

    /// Whether it is a single word that does not ask.
    var isWord: Bool {
      degree == .no && text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    }

    /// Whether it is a few words in capital letters that do not ask.
    var isInCapitals: Bool {
      degree < .marked && text.count <= 60 && text.count { $0.isUppercase } > 2
        && !text.contains(where: \.isLowercase)
    }

    /// Whether a count begins with it.
    var opensCount: Bool { isNumbered && Prefix.number(in: text) == 1 }

    /// Whether it is a line at the head of a mail, which asks nothing even where it ends so.
    var isOfMailHead: Bool {
      ["subject: ", "betreff: ", "objet : ", "asunto: ", "from: ", "to: "].contains {
        text.prefix(10).lowercased().hasPrefix($0)
      }
    }

    /// Whether it only parts what is above from what is below.
    var isRule: Bool { text.count > 2 && text.allSatisfy { "-=_*~#@.".contains($0) } }

    /// Whether it could say what the lines below it are about: a few words that don't ask.
    var headsList: Bool {
      degree < .maybe && text.count <= 60 && text.contains(where: \.isLetter)
        && !text.hasSuffix(".") && !text.hasSuffix(";") && !text.hasSuffix(",")
    }

    /// What it says of the lines below.
    var heading: String {
      var heading = text.drop { !$0.isLetter && !$0.isNumber }
      while let last = heading.last, ":：】]".contains(last) { heading = heading.dropLast() }
      return String(heading)
    }
  }

  /// What says which lines are questions: how many ask, and what those have in common.
  struct Share {
    /// How far in the questions begin.
    var margin: Int
    /// The lines that begin a paragraph there, and those of them that ask.
    var first = 0
    var asking = 0
    /// Those that begin with a number.
    var numbered = (all: 0, asking: 0)
    /// The sign before the questions, where one stands before most of those that ask, and before little else.
    var sign: Character?
    /// The lines whose numbers count the questions from the first to the last.
    var chain: Set<Int> = []
    /// Whether nothing but these is a question, as hardly one of them asks.
    var onlyChain = false
    /// Whether nearly all lines that ask are items with bullets.
    var itemsAsk: Bool
    /// Whether answers stand further in than the questions, or further left.
    var hasIndents: Bool
    /// Whether no line asks.
    var nobodyAsks: Bool
    /// Whether marks stand before questions and answers: `Question 3: Why?`.
    var areMarked: Bool
    /// The lines of paragraphs of which each is an item, as many of them ask and none ends as a sentence does.
    var items: Set<Int> = []
    /// Whether four fifths of the lines have a number, and most of these ask.
    var areCounted = false
    /// Whether all paragraphs are single lines, many of which ask.
    var areBare: Bool
    /// Whether nearly all lines ask, so that those which do not are questions as well.
    var takesLines: Bool

    init(of lines: [Line]) {
      let margin = Self.margin(of: lines)
      self.margin = margin
      areMarked = lines.count { QuestionAndAnswer.mark(of: $0.text)?.mark == .question } > 2
      let asked = lines.filter { $0.degree >= .begins }
      nobodyAsks = asked.isEmpty
      itemsAsk = asked.count > 2 && asked.count(where: \.isItem) * 5 >= asked.count * 4
      let written = lines.filter { !$0.text.isEmpty && !$0.isRule }
      let told = written.filter {
        !$0.text.hasSuffix(":") && !$0.text.hasSuffix("：") && !$0.text.isLabelledFollowUp
      }
      takesLines =
        told.count { $0.degree >= .begins } * 10 >= told.count * 7
        && !told.contains { $0.text.count > 300 || $0.indent > margin }
      areBare = Self.areBareLines(lines)
      takesLines = takesLines || areBare
      let followed = zip(written, written.dropFirst()).filter { $0.0.degree >= .begins }
      let within = followed.count { $0.0.indent == margin && $0.1.indent != margin }
      hasIndents = within * 5 > followed.count
      (chain, onlyChain) = Self.chain(of: lines, margin)
      let indents = lines.filter { chain.contains($0.number) }.map(\.indent)
      if onlyChain, let least = indents.min() { self.margin = least }
      sign = Self.sign(of: lines)
      var isFirst = true
      for line in lines {
        if isFirst, !line.text.isEmpty, line.indent <= margin {
          first += 1
          if line.degree >= .begins { asking += 1 }
        }
        if line.isNumbered, line.indent <= margin {
          numbered.all += 1
          if line.degree >= .begins { numbered.asking += 1 }
        }
        isFirst = line.text.isEmpty
      }
      items = Self.items(of: lines)
      areCounted = numbered.all * 5 >= written.count * 4 && takesNumbered
    }

    /// Whether all paragraphs are single short lines without an end, of which two fifths ask: nothing answers there.
    private static func areBareLines(_ lines: [Line]) -> Bool {
      let parts = lines.split { $0.text.isEmpty }
      let bare = parts.count { $0.count == 1 && $0.allSatisfy { $0.text.count <= 160 } }
      let written = lines.filter { !$0.text.isEmpty }
      return parts.count > 19 && bare * 10 >= parts.count * 9
        && written.count { $0.text.hasSuffix(".") } * 5 <= written.count
        && written.count { $0.degree >= .begins } * 5 >= written.count * 2
    }

    /// The lines of paragraphs of six lines or more that are short, without numbers, and ask in two fifths.
    private static func items(of lines: [Line]) -> Set<Int> {
      let lists = lines.split { $0.text.isEmpty }.filter { part in
        part.count > 5
          && part.allSatisfy {
            $0.text.isShortLine && !$0.isNumbered && $0.indent == part.first?.indent
          }
          && part.count { $0.degree >= .begins } * 5 >= part.count * 2
      }
      return Set(lists.joined().map(\.number))
    }

    /// The sign before four fifths of the lines with a mark, of whose lines three fifths ask.
    private static func sign(of lines: [Line]) -> Character? {
      var counts: [Character: (all: Int, asking: Int)] = [:]
      for line in lines {
        guard let sign = line.sign else { continue }
        counts[sign, default: (0, 0)].all += 1
        if line.degree >= .begins { counts[sign]?.asking += 1 }
      }
      let marked = lines.count { $0.degree == .marked }
      guard let most = counts.max(by: { ($0.value.asking, $1.key) < ($1.value.asking, $0.key) }),
        most.value.asking > 4, most.value.asking * 5 >= most.value.all * 3,
        most.value.asking * 5 >= marked * 4
      else { return nil }
      return most.key
    }

    /// The lines behind empty ones that count up one by one, where some of many ask; what counts within an answer
    /// begins anew.
    private static func chain(of lines: [Line], _ margin: Int) -> (Set<Int>, only: Bool) {
      var found: [Line] = []
      var next = 1
      var isFirst = true
      for line in lines {
        // The first line of a text may be its title.
        defer { isFirst = line.text.isEmpty || line.number == 1 }
        guard isFirst, line.indent <= margin, let number = line.number(orBare: next),
          number == next || found.count > 3 && abs(number - next) == 1
        else { continue }
        found.append(line)
        next = number + 1
      }
      let asking = found.count { $0.degree >= .begins }
      guard found.count > 7 else { return ([], false) }
      // Nothing else on the page is a question then.
      if asking * 5 < found.count {
        let marked = lines.count { $0.degree == .marked }
        let isWhole = found.count > 11 && found[0].number < 4
        return isWhole || marked * 4 < found.count
          ? (Set(found.map(\.number)), true) : ([], false)
      }
      // Where a chapter counts anew its questions ask as often.
      let chain = Set(found.map(\.number))
      let others = lines.filter { $0.isNumbered && !chain.contains($0.number) }
      let askingOthers = others.count { $0.degree >= .begins }
      let isChain = askingOthers * found.count * 2 <= asking * others.count
      return isChain ? (chain, false) : ([], false)
    }

    /// How far in the questions begin: where most of those with a mark do, or else as far left as one that asks does.
    private static func margin(of lines: [Line]) -> Int {
      let asking = lines.filter { $0.degree >= .begins }
      var counts: [Int: Int] = [:]
      for line in asking where QuestionLikeness.endsWithMark(line.text) {
        counts[line.indent, default: 0] += 1
      }
      let all = counts.values.reduce(0, +)
      if let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value > 4,
        most.value * 5 >= all * 3
      {
        return most.key
      }
      return asking.map(\.indent).min() ?? 0
    }

    /// Whether what begins a paragraph without asking is a question as its neighbours are.
    var takesFirst: Bool { asking > 1 && asking * 5 >= first * 4 }
    /// Whether whatever has a number is a question, as its neighbours are.
    var takesNumbered: Bool { numbered.asking > 2 && numbered.asking * 5 >= numbered.all * 3 }
  }
}

extension String {
  /// The line without what some programs write before it and nobody sees: which way it is read, that it has no breaks.
  fileprivate var withoutUnseen: String {
    guard let first = unicodeScalars.first, first.value >= 0x200B else { return self }
    return String(unicodeScalars.drop { (0x200B...0x200F).contains($0.value) || $0 == "\u{FEFF}" })
  }
}
