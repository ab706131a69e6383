import BankImporting
import InterviewCore
import TestSupport
import Testing

/// Tables of questions, as spreadsheets and flash card programs write them.
@Suite(.timed) struct TableTests {
  @Test func `reads columns by their names, and quoted newlines`() throws {
    let deck = try deck(
      #"""
      Question,Answer,Category,Difficulty,Tags
      What is a closure?,"A function
      with its ""environment""",JavaScript,Easy,"js, scope"
      Explain hoisting,Declarations come first,JavaScript,hard,
      """#, "a.csv")
    #expect(deck.questions == ["2 What is a closure?", "4 Explain hoisting"])
    #expect(try deck.cards.element(0).answer == ["A function\nwith its \"environment\""])
    #expect(try deck.cards.element(0).competency == "JavaScript")
    #expect(try deck.cards.element(0).tags == ["js", "scope"])
    #expect(deck.cards.map(\.levels) == [[.junior], [.senior]])
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `finds out what separates the columns`(sign: String) throws {
    let text = "front\(sign)back\nWhat is it?\(sign)This\nWho, then?\(sign)They\n"
    let file = sign == "," ? "a.tsv" : "a.csv"
    let deck = try deck(text.replacing("Who, then", with: sign == "," ? "Who" : "Who, then"), file)
    #expect(deck.cards.map(\.answer) == [["This"], ["They"]])
  }

  @Test func `takes a table without a header, and says which columns it took`() throws {
    let deck = try deck("1,What is it?,This\n2,Who are you?,Ada\n", "a.csv")
    #expect(deck.questions == ["1 What is it?", "2 Who are you?"])
    #expect(deck.cards.map(\.answer) == [["This"], ["Ada"]])
    #expect(deck.remarks == [.guessedColumns(question: 2, answer: 3)])
  }

  @Test func `names rows without a question and empty ones`() throws {
    let deck = try deck("question,answer\n,alone\n\n,\nWhy?,x\n", "a.csv")
    #expect(deck.questions == ["5 Why?"])
    #expect(deck.omissions == ["2 noQuestion alone", "4 empty "])
  }

  @Test func `takes quotes as they stand where they are not closed`() throws {
    let deck = try deck("question,answer\nWhat is 5\" in cm?,12.7\n\"Open,x\nWho?,y\n", "a.csv")
    #expect(deck.questions == ["2 What is 5\" in cm?", "3 \"Open", "4 Who?"])
    #expect(deck.remarks == [.openQuote(line: 3)])
  }

  @Test func `follows what Anki writes above its tables`() throws {
    let deck = try deck(
      "#separator:tab\n#html:true\n#deck column:3\n#tags column:4\nWhat is <b>it</b>?\tThis &amp; that\tA::B\tx y\n",
      "notes.txt")
    #expect(deck.questions == ["5 What is it?"])
    #expect(try deck.cards.element(0).answer == ["This & that"])
    #expect(try deck.cards.element(0).competency == "A::B")
    #expect(try deck.cards.element(0).tags == ["x", "y"])
  }

  @Test func `follows Excel's first line`() throws {
    let deck = try deck("sep=;\nquestion;answer\nWhy, then?;Because\n", "a.csv")
    #expect(deck.questions == ["3 Why, then?"])
  }

  @Test func `shows choices below the question`() throws {
    let deck = try deck("question,option a,option b,correct answer\nWhich?,one,two,two\n", "a.csv")
    #expect(try deck.cards.element(0).question == "Which?\n- one\n- two")
    #expect(try deck.cards.element(0).answer == ["two"])
  }

  @Test(arguments: [
    "question,a,b,correct\nWhich?,one,two,B\n",
    "question,correct answer,wrong answer\nWhich?,two,one\n",
  ])
  func `shows choices where the right one is a letter or stands apart`(text: String) throws {
    let deck = try deck(text, "a.csv")
    #expect(try deck.cards.element(0).question == "Which?\n- one\n- two")
    #expect(try deck.cards.element(0).answer == ["two"])
  }

  @Test func `reads a line as a question in a plain text, with its answer below`() throws {
    let deck = try deck("My list\n\n1. What is it?\nThis.\n- Why?\n", "a.txt", as: .text)
    #expect(deck.questions == ["3 What is it?", "5 Why?"])
    #expect(try deck.cards.element(0).answer == ["This."])
    #expect(deck.omissions == ["1 notAQuestion My list"])
  }

  @Test func `a comma in an answer without quotes loses none of it`() throws {
    let deck = try deck(
      "Question,Answer\nWhat is DNS?,Names, addresses and mail\nWhat is NAT?,Translation\n", "a.csv"
    )
    #expect(deck.cards.map(\.answer) == [["Names, addresses and mail"], ["Translation"]])
  }

  @Test func `columns with other names answer where they hold sentences`() throws {
    let german = try deck("Frage;Musterantwort\nWas ist ein Index?;Ein Verzeichnis\n", "a.csv")
    #expect(german.cards.first?.answer == ["Ein Verzeichnis"])
    let own = try deck(
      "Question,Topic,What I said\nWhat is a lock?,Code,It has one owner\nWhy us?,Fit,I like it\n",
      "b.csv")
    #expect(own.cards.map(\.answer) == [["It has one owner"], ["I like it"]])
    let notion = try deck(
      "Name,Tags,My notes\nWhat is a lock?,code,It has one owner\nWhat is a queue?,code,First in\n",
      "c.csv")
    #expect(notion.cards.map(\.answer) == [["It has one owner"], ["First in"]])
    #expect(notion.cards.first?.tags == ["code"])
    let asking = try deck(
      "Question,What they said\n1,What is a lock in a program?\n2,What is a queue in a program?\n",
      "d.csv")
    #expect(asking.cards.first?.question == "What is a lock in a program?")
  }

  @Test func `a list in each column is of the kind that the column names`() throws {
    let deck = try deck(
      "Behavioral,Technical,Culture fit\nTell me about a conflict.,What is a closure?,Why us?\n"
        + "Describe a failure.,,What suits you?\n", "a.csv")
    #expect(
      deck.cards.map(\.kind) == [
        .behavioral, .technical, .culturalFit, .behavioral, .culturalFit,
      ])
  }

  @Test func `a table of an outline is one, and what follows right behind it is not`() throws {
    let deck = try deck(
      """
      * Hardware
      | Question | Answer |
      |---+---|
      | What is a cache line? | Usually 64 bytes |
      ** What is a linker?
      It joins.
      """, "a.org")
    #expect(deck.questions == ["4 What is a cache line?", "5 What is a linker?"])
    #expect(deck.cards.first?.answer == ["Usually 64 bytes"])
  }

  @Test func `objects with tags in them ask by their titles`() throws {
    let deck = try deck(
      """
      {"items":[{"title":"What is DNS?","tags":[{"name":"net"}]},{"title":"What is NAT?","tags":[]}]}
      """, "a.json")
    #expect(deck.cards.map(\.question) == ["What is DNS?", "What is NAT?"])
  }
}
