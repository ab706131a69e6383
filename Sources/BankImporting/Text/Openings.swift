/// The words with which questions and tasks begin, in the languages whose words have blanks between them.
enum Openings {
  /// How much a text of one line begins as a question.
  static func degree(of text: String) -> QuestionLikeness.Degree {
    let words = text.prefix(200).lowercased().split(maxSplits: 4) { $0 == " " || $0 == "," }
      .prefix(4).map {
        String($0.drop(while: isAround).reversed().drop(while: isAround).reversed())
      }
    guard words.count >= 2, let first = words.first, !first.isEmpty else { return .no }
    let (second, third) = (words[1], words.count > 2 ? words[2] : "")
    let endsAsTold = text.hasSuffix(".") || text.hasSuffix("。") || text.hasSuffix(";")
    if tasks.contains(first) { return .begins }
    if nounsToo.contains(first) { return follows(first, second) ? .begins : .maybe }
    if polite.contains(first), tasks.contains(second) || nounsToo.contains(second) {
      return .begins
    }
    if english.contains(first), tellers.contains(second) { return .maybe }
    if ["when", "where"].contains(first), !auxiliaries.contains(second), second != "to" {
      return .maybe
    }
    if premises.contains(first) || first == "given" && determiners.contains(second) {
      return .maybe
    }
    if first.hasPrefix("diff"), ["between", "b/w", "bw", "btw"].contains(second) { return .begins }
    if asking.contains(first) {
      return endsAsTold && text.count > 120 ? .no : .begins
    }
    if startsWithPreposition.contains(first), asking.contains(second) || relative.contains(second) {
      return endsAsTold ? .no : .begins
    }
    if relative.contains(first) { return endsAsTold ? .no : .begins }
    if elided.contains(where: first.hasPrefix) { return endsAsTold ? .no : .begins }
    if auxiliaries.contains(first), !endsAsTold, !told.contains(second), !text.contains(":"),
      !text.contains(". ")
    {
      return subjects.contains(second) || words.count > 3 ? .begins : .maybe
    }
    if determiners.contains(second), !endsAsTold || text.count <= 120 { return .maybe }
    return third == "vs" || second == "vs" || second == "versus" ? .maybe : .no
  }

  /// Whether a text begins with a word that tells to do something.
  static func isTask(_ text: String, orNoun: Bool = true) -> Bool {
    let first = text.prefix(40).lowercased().drop(while: isAround).prefix {
      !isAround($0) || $0 == "-"
    }
    return tasks.contains(String(first)) || orNoun && nounsToo.contains(String(first))
  }

  private static func isAround(_ character: Character) -> Bool {
    !(character.isLetter || character.isNumber)
  }

  /// Whether a word that is a noun as well is a verb here: `list the`, not `list comprehension`.
  private static func follows(_ first: String, _ second: String) -> Bool {
    determiners.contains(second) || Int(second) != nil
      || ["for", "me", "us", "how", "what", "why", "which", "whether", "if", "between", "out"]
        .contains(second)
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// What asks wherever it begins a text.
  private static let asking = words(
    """
    how how's hows what what's whats which why who's difference differences
    qué cuál cuáles cómo dónde quién quiénes cuánto cuántos cuánta cuántas diferencia diferencias
    qual quais quem quanto quantos diferença diferenças
    quel quelle quels quelles comment pourquoi combien différence différences
    cosa come quali chi perché perchè differenza differenze
    wie warum wieso weshalb welche welcher welches welchen wofür wozu worin wodurch womit woran
    unterschied unterschiede
    что чем как какой какая какое какие каков какова каковы кто почему зачем сколько разница отличие
    отличия різниця що чим як який яка яке які хто чому навіщо скільки
    nedir nasıl neden niçin hangi
    jak jaki jaka jakie kto dlaczego czym czy ile różnica różnice jaký proč
    wat hoe waarom welke verschil
    apa apakah bagaimana mengapa kenapa siapa berapa
    vad hur varför vilka hvad hvordan hvorfor hva
    ما ماذا كيف لماذا هل أين چرا چگونه آیا چیست مה איך למה מדוע
    """)

  /// What asks unless the text ends with a full stop: `when it is marked.` tells.
  private static let relative = words(
    """
    when where who whose whom was wer wann wo wen wem que quando onde como cuando donde quand où qui
    когда где куда откуда чего коли де kiedy gdzie co kdy kde wanneer waar kapan ne
    """)

  private static let startsWithPreposition = words(
    """
    in for to by with from at on under about de en por para por du à en dans di a da per für in auf mit
    bei в во на для из от с со к о об у na w do z dla para em
    """)

  private static let english = words("how what why which when where who")

  /// What follows a word that asks where something is told: `how it works`.
  private static let tellers = words("you we it they i he she this these")

  /// What begins a text that goes on to ask, or to tell a task, elsewhere.
  private static let premises = words(
    "suppose imagine consider you're dado dada dados dadas data dato étant gegeben дан дана дано")

  /// The beginnings of words that ask in French.
  private static let elided = ["qu'est", "qu’est", "qu'", "qu’", "c'est quoi", "cos'è", "cos’è"]

  /// What tells to do something, and nothing else.
  private static let tasks = words(
    """
    compare contrast convince define demonstrate derive describe differentiate discuss distinguish
    elaborate enumerate explain give identify illustrate implement introduce justify mention
    prove recall summarise summarize talk tell walk
    explica explicá explique explícame explicame explíqueme describime contame mencioná describe describa descríbeme define defina menciona mencione enumera
    háblame hábleme cuéntame cuénteme dime indica nombra compara diferencie crea escribe encuentra
    implementa calcula comenta desarrolla haz crie escreva implemente comente compare explicar
    descreva cite fale conte liste diga expliquez décrivez décris définissez définir expliquer décrire
    écrire créer construire implémenter développer concevoir réaliser coder configurer
    citez parlez parlez-moi racontez donnez listez présentez écrivez créez implémentez comparez spiega
    descrivi parlami raccontami raccontati presentati mostrami dimmi convincimi elenca scrivi
    definisci spiegare erkläre erklären erklär beschreibe beschreiben nenne nennen erzähle erzählen
    definiere definieren vergleiche
    расскажите расскажи опишите опиши объясните объясни назовите назови перечислите перечисли
    приведите приведи дайте напишите сравните сравни реализуйте создайте реализовать сравнение опишіть
    поясніть розкажіть порівняйте назвіть наведіть
    açıklayın açıkla anlatın anlat karşılaştırın yazın opisz wyjaśnij opowiedz wymień podaj omów
    porównaj napisz popište popiš vysvětlete vysvětli napiš najdi vytvoř implementuj zjisti spočítej
    otoč odstraň zapiš
    beschrijf noem vertel leg jelaskan sebutkan ceritakan buatlah tuliskan beskriv förklara
    explică descrie hãy nêu
    اشرح اذكر عرّف صف وضح قارن הסבר תאר تفاوت پیاده‌سازی مفهوم تعریف
    """)

  /// What tells to do something where a thing follows, and names one elsewhere.
  private static let nounsToo = words(
    """
    add analyse analyze ask assign build calculate change check choose clean combine compute configure
    convert copy count create debug decrease delete deploy design detect determine display draw estimate
    evaluate explore extract fetch find fix generate get group handle increase insert install list make
    merge model move name optimise optimize outline pick plan present print provide query rate read
    refactor remove rename replace retrieve return reverse run save search sell send set share show
    simulate solve sort split state swap take teach test unpack update use validate verify write
    """)

  private static let auxiliaries = words(
    """
    am are can could did do does has have is isn't aren't should was were will would may must shall
    est-ce есть можно умеете ist sind hat haben kann können kannst haben gibt darf
    puedes puede existe es son você pode
    """)

  private static let polite = words("please kindly bitte por пожалуйста")

  private static let subjects = words(
    """
    you your we it the a an there they i he she this that these those any every my our one
    """)

  /// What follows an auxiliary where something is told: `can be used`.
  private static let told = words("be been not only also used have never always many more a")

  private static let determiners = words(
    """
    a an the all any some each every your my our this that these those its two three four five
    """)
}
