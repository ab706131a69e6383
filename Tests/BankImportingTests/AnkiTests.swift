import BankImporting
import TestSupport
import Testing

/// Notes of Anki as questions.
@Suite(.timed) struct AnkiTests {
  private func deck(
    _ type: AnkiCollection.NoteType, _ notes: [[String]], cards: [Int] = [0],
    deck: String = "日本語::単語"
  ) throws -> CardDeck {
    let notes = notes.map {
      AnkiCollection.Note(type: 1, fields: $0, tags: ["n5"], cards: cards, deck: deck)
    }
    return try SourceReader.read(
      .anki(AnkiCollection(noteTypes: [1: type], notes: notes)), file: "a.apkg")
  }

  private let basic = AnkiCollection.NoteType(
    name: "Basic", isCloze: false, fields: ["Front", "Back"],
    templates: [.init(front: "{{Front}}", back: "{{FrontSide}}<hr>{{Back}}")])

  @Test func `what is shown first asks, HTML is text, decks and tags come along`() throws {
    let deck = try deck(basic, [["<b>猫</b>[sound:a.mp3]", "ねこ<br>cat &amp; kitten"], ["犬", ""]])
    #expect(deck.cards.map(\.question) == ["猫", "犬"])
    #expect(deck.cards.map(\.answer) == [["ねこ\ncat & kitten"], []])
    #expect(try deck.cards.element(0).competency == "日本語::単語")
    #expect(try deck.cards.element(0).tags == ["n5"])
    #expect(deck.title == "日本語")
  }

  @Test func `empty notes, pictures and answers alone are named`() throws {
    let deck = try deck(
      basic, [["<img src='a.png'>", "x"], ["<div><br></div>", "y"], ["", ""], []])
    #expect(deck.cards.isEmpty)
    #expect(deck.omissions == ["1 pictureOnly x", "2 noQuestion y", "3 empty ", "4 empty "])
  }

  @Test func `the template says which field asks, and the others answer with their names`() throws {
    let type = AnkiCollection.NoteType(
      name: "Vocabulary", isCloze: false, fields: ["Sort", "Word", "Reading", "Meaning", "Unused"],
      templates: [
        .init(
          front: "<p>{{furigana:Word}}</p>", back: "{{#Reading}}{{Reading}}{{/Reading}} {{Meaning}}"
        )
      ])
    let deck = try deck(type, [["1", "猫", "ねこ", "cat", "x"]])
    #expect(deck.cards.map(\.question) == ["猫"])
    #expect(try deck.cards.element(0).answer == ["Reading: ねこ", "Meaning: cat"])
  }

  @Test func `the other direction of a card is named`() throws {
    let deck = try deck(basic, [["猫", "cat"]], cards: [0, 1])
    #expect(deck.cards.count == 1)
    #expect(deck.omissions == ["1 reverse cat → 猫"])
  }

  @Test func `each gap of a text asks`() throws {
    let cloze = AnkiCollection.NoteType(
      name: "Cloze", isCloze: true, fields: ["Text", "Extra"],
      templates: [.init(front: "{{cloze:Text}}", back: "{{cloze:Text}}{{Extra}}")])
    let deck = try deck(
      cloze,
      [
        ["{{c1::Tokyo::city}} is in {{c2::Japan, or {{c3::Nippon}}}}", "since 1868"],
        ["no gap", ""],
      ])
    #expect(
      deck.cards.map(\.question) == [
        "[city] is in Japan, or Nippon", "Tokyo is in […]", "Tokyo is in Japan, or […]", "no gap",
      ])
    #expect(try deck.cards.element(1).answer == ["Japan, or Nippon", "since 1868"])
  }

  @Test func `the table with questions is found in any other database`() throws {
    let tables = [
      DeckTable(name: "log", columns: ["id", "day"], rows: [["1", "2"]]),
      DeckTable(
        name: "word", columns: ["id", "term", "definition"],
        rows: [["1", "猫", "cat"], ["2", "", "dog"]]),
    ]
    let deck = try SourceReader.read(.tables(tables), file: "a.db")
    #expect(deck.questions == ["1 猫"])
    #expect(deck.omissions == ["2 noQuestion dog"])
    #expect(deck.remarks == [.table("word")])
    #expect(throws: ImportError.deck(file: "a.db", .noTable(found: ["log (id, day)"]))) {
      try SourceReader.read(.tables([tables[0]]), file: "a.db")
    }
  }
}
