/// A short interview whose every word a test knows.
enum Material {
  static let bank = """
    bank: mine
    title: My questions
    kind: behavioral
    language: en
    time: 3m
    questions:
      - id: bad-news
        ask: Tell me about a time you gave bad news.
        competency: communication
        listens-for:
          - They told it themselves
        follow-ups:
          - ask: What came of it?
            when: no-result
          - ask: Who else knew?

    """

  static let interviewer = """
    interviewer: neutral
    name: Neutral
    about: Says the same each time.
    greetings: [Good morning.]
    warm-ups: [What brings you here?]
    transitions: [Next question.]
    closings: [Any questions for me?]
    farewells: [Goodbye.]
    nudges:
      at-time: That is about the time.
      over: Please come to an end.
    follow-ups:
      at-most: 1
      unprompted: 0
    probes:
      no-result: And what came of it?

    """

  static let rubric = """
    rubric: default
    title: Two dimensions
    dimensions:
      - id: evidence
        name: Evidence
        group: content
        question: What in it could be checked?
        levels:
          1: Claims only
          3: One case, but vague
          5: A case with its result
        media: [typed, aloud, observed]
      - id: composure
        name: Composure
        group: tone
        question: How did they sound?
        levels:
          1: They blamed
          3: Calm at first
          5: Calm throughout
        media: [typed, aloud, observed]

    """
}
