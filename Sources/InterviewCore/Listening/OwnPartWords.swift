/// The words by which ``OwnPart`` tells acts from all that is none.
enum OwnPartWords {
  /// The speaker.
  static let first: Set<String> = ["i", "i'd", "i've", "i'm"]
  /// What claims a part in so many words.
  static let claims = PhraseList(
    """
    it was me who, it was i who, i was the one, i was responsible for, i was in charge of, my idea, my part was
    my piece, my bit, my job was, my task was, my role was, my contribution, my responsibility, i took the lead
    i was asked to lead, i myself, was mine, were mine, what i did was, my doing, guess who, that was me, that'd be me
    """)
  /// Words between “I” and its verb.
  static let adverbs: Set<String> = [
    "also", "then", "just", "even", "first", "finally", "always", "once", "still", "soon", "later",
    "now", "therefore", "often", "sometimes", "again", "too", "so", "um", "uh", "er", "like",
    "ever", "personally", "myself", "both",
  ]
  /// Verbs that help others.
  static let helpers: Set<String> = ["did", "do", "could", "can"]
  /// Verbs of saying now what was; “I have to admit” is no duty.
  static let sayings: Set<String> = ["say", "admit", "confess", "tell", "mention", "add"]
  /// Acts whose verbs alone are none.
  static let deeds = PhraseList(
    """
    had to, have to, had the idea, worked on, worked out, worked with, worked through, got to work
    got everyone, got everybody, got them, got him, got her, got people, got hold of, got rid of
    got in touch, got the, got a, got my, got an, stood up to, stood up for, stood in, stayed up
    came up with, became friends with, saw to, heard out, watched over, sat down with, sat them, sat him
    sat her, had them, had him, had her, had my, had a word, started to, started a, started the, started by
    began to, began by, kept at, ended up, did the, did all, did a, did most, did some, did it, did that
    did this, did what, did both
    """)
  /// What sounds like an act, and is to be there, to be given something or to tell of it now.
  static let presences = PhraseList(
    """
    made friends, took part, take part, took it to heart, took home, took away, took from, took pride
    took it as, went home, went along, went there, went to bed, went with them, went to that, got to know
    got to see, got the impression, got the feeling, got the news, got the message, got a call, got a letter
    got an email, got a mail, got a certificate, got a mug, got a bonus, got a share, got a t
    got the day off, got a day off, came along, came in, came home, happened to, look back, looked back, look forward, looked forward, looked up to, look up to, looked on
    look at it, use this, use it as an example, show people, talk about, talked about it, tell people
    tell that, tell this, tell the, tell everyone, tell everybody, tell you, tell it, told you, told my wife
    told my husband, told my friends, told my family, told my mother, took a lot, took a lesson, give them
    gave my vote, started there, started to feel, started to like, started to see, started to think
    started to understand, started to believe, began to feel, began to see, began to understand, have to say
    had to laugh, had to smile, had to cry, got a lot, got lots, kept thinking, kept wondering, kept hoping
    kept quiet, kept out, did too, did not, do not, do too, helped too, pulled my weight, played my part
    did my bit, did my part, did my share, used to, left school, went red, went all, went white, went quiet
    said thank, said thanks, said nothing, said yes, said okay, found remarkable, found it hard, found it strange
    found it odd, found that hard
    """)
  /// Verbs of being, feeling, perceiving, thinking, getting and attending, in the forms they have behind “I”.
  static let states = Set(
    words: """
      am was were is are be been being wasn't weren't think thought believe believed feel felt guess guessed
      know knew known remember remembered recall recalled like liked love loved enjoy enjoyed want wanted
      wish wished hope hoped need needed see saw seen hear heard mean meant suppose supposed understand
      understood realize realized realise realised notice noticed learn learned learnt agree agreed admit
      have had has must can't cannot couldn't will would should may might don't didn't won't wouldn't
      haven't hadn't never not got get work worked join joined live lived stay stayed sat sit stood stand
      wait waited watch watched laugh laughed cry cried sleep slept say become became grew started start
      came come belong belonged doubt doubted worry worried care cared consider considered find seem seemed
      imagine bet reckon expect expected forget forgot forgotten admire admired appreciate appreciated
      respect respected trust trusted envy envied miss missed prefer preferred mind minded regret regretted
      fear feared hate hated dislike disliked wonder wondered experience experienced witness witnessed
      attend attended participate participated benefit benefited profit profited received receive deserve
      deserved owe owed tend happen happened ended smile smiled grin grinned sweat sweated freeze froze
      shiver shivered dream dreamed dreamt woke suffer suffered survive survived mention suspect suspected
      assume assumed presume count gather gathered recommend quote thank congratulate applaud support depend
      rather better fail failed look looked read went fell fall lay dread dreaded panicked wept weep sobbed
      sob stared keep ate eat drank part in at of with from on to the a my our and but or as it that this all both who
      which if because there here mostly only quite very really no yes well
      """)
  /// How verbs begin that are no acts, with “-ing” too.
  static let being = [
    "be", "think", "feel", "lik", "lov", "hop", "wonder", "watch", "wait", "look", "stand", "sitt",
    "work", "shak", "panick", "walk", "sob", "weep", "star", "lay", "ly", "burst", "cry", "trembl",
    "smil", "laugh", "sweat", "shiver", "worry", "dread",
    "learn", "enjoy", "go", "com", "liv", "see", "hear", "understand", "expect", "noth", "someth",
  ]
  /// Verbs of being somewhere, upon which an act may follow.
  static let standing: Set<String> = [
    "stayed", "stood", "sat", "came", "joined", "saw", "noticed", "realised", "realized", "waited",
    "learned",
    "learnt", "went", "became", "lived", "wanted", "understood", "heard",
  ]
  /// Words behind “to” that are no verbs.
  static let function = Set(
    words:
      "the a an my our his her their your this that them him it us me be see watch work look hear listen"
  )
  /// Verbs in the past with which a sentence begins that leaves out something else than “I”.
  static let noDeeds = Set(
    words: """
      turned took based given compared faced looked used said lost cost meant ended united related supposed
      needed let cut put red lay indeed hundred instead combined mixed interested tired rested relieved
      excited limited worked went happened followed hit shut
      """)
}
