/// In what language an answer is, told by its script and its function words: the small words that every
/// sentence needs, whatever it is about and however many terms of a trade it borrows.
enum AnswerLanguage {
  /// The fewest function words that tell a language.
  private static let fewest = 3
  /// The fewest words of an answer that tells nothing in English.
  private static let fewestWords = 25
  /// The least share of function words in English; plain prose has about .45.
  private static let leastShare = 0.12

  /// Whether an answer is in English; nil where its words do not tell, because they are too few.
  static func isEnglish(_ words: Words) -> Bool? {
    guard words.areLatin else { return false }
    let english = count(of: english, in: words)
    let other = others.map { count(of: $0, in: words) }.max() ?? 0
    if max(english, other) < fewest {
      return words.count >= fewestWords ? false : nil
    }
    if other > english { return false }
    return words.count < fewestWords || Double(english) >= Double(words.count) * leastShare
  }

  private static func count(of list: Set<String>, in words: Words) -> Int {
    words.folded.count { word in
      // “j'ai”, “l'hôpital” and “all'inizio” are two words.
      list.contains(word)
        || word.firstIndex(of: "'").map { list.contains(String(word[...$0])) } ?? false
    }
  }

  private static let english = Set(
    words: """
      the and of to a in is was i it that for you he she they we with on are be this have had not at by from my our
      his her their but or as were what which who when so if there would could can will been did do has them him me
      us then because about into out up how than an i'm i'd i've it's don't didn't your
      """)
  private static let others = [
    """
    der die das und ich nicht ist war wir sie es ein eine einen einem einer zu den dem des mit auf für von dass
    habe hat haben hatte auch als aber wie noch nur oder wenn dann mich mir sich im am zum zur bei nach aus um über
    weil schon sehr wird werden wurde kein keine mein meine seit hab was
    """,
    """
    el la los las un una unos unas y que de en por para con no se lo le les me mi mis su sus es era fue muy más
    pero como cuando porque yo nos al del había he ha sin sobre también ya este esta eso si hasta entonces donde
    """,
    """
    le la les un une des et je tu il elle on nous vous ils que qui de du en dans pour pas ne ce cette est était
    j' l' d' c' n' s' qu' m' avec sur au aux mais ou où par plus ai avait sont mon ma mes son sa ses tout très
    parce comme alors puis y leur fait
    """,
    """
    o a os as um uma e que de do da dos das em no na nos nas por para com não se eu ele ela nós me meu minha seu
    sua é era foi muito mais mas como quando porque já tinha ao às também isso este esta depois até então sem
    """,
    """
    de het een en ik je hij zij we ze wij dat die in op te van voor met niet is was aan er maar om ook als dan
    nog naar bij uit heb heeft had hebben mijn zijn wordt werd door over toen want geen dit deze hier daar al wel
    """,
    """
    il lo la i gli le un uno una e che di a da in con per non si mi ci ho ha era sono è del della dei delle al
    alla nel nella come quando perché ma più anche io mio mia molto poi questo questa dopo c'era abbiamo
    """,
    """
    i w z na do nie to się że jest był była było jak ale o po za od dla przez przy tak już tylko co który która
    które moja mój moje mnie mi jestem byłem byłam bo więc kiedy oraz też ich jego ten ta tego
    """,
    """
    em tôi là và của có không được cho với một các những này đó khi thì mà để trong ra đã sẽ rất cũng anh chị họ
    người làm nhưng vì nên lúc sau từ đến ở về vào phải nhiều mình
    """,
    """
    och att det i en jag är som på för med var av inte den till har de ett om hade men vi så från kan när min mitt
    då också efter sedan mig eller mycket
    """,
    """
    og at det i en jeg er som på for med var av ikke den til har de et om hadde havde men vi så fra kan når min da
    også efter etter meg mig eller meget mye
    """,
    """
    ja on ei se että oli minä hän joka kun niin mutta myös kuin tai ovat olen olin minun sitten siitä vain me oma
    """,
    """
    a v na se že je to s z do o pro ale jako tak když jsem byl byla bylo jsme po za od už jen mi mě který která
    proto také nebo
    """,
    """
    și în de la cu o un pe că nu este era am ai a să din pentru mai dar care când ce sau fost mi le lor foarte
    """,
    """
    bir ve bu da de için çok ama ben o ne daha gibi ile olarak sonra var yok değil ki kadar benim bana her en
    """,
    """
    yang dan di ke dari untuk dengan ini itu saya tidak adalah pada kami juga ada akan sudah karena lebih bisa
    dalam mereka
    """,
    """
    a az és hogy nem egy is volt van de ez azt meg már csak mint vagy akkor el én ki le mert nagyon után ha
    """,
  ].map(Set.init(words:))
}
