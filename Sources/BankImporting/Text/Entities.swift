/// The entities of HTML that people's editors write.
enum Entities {
  /// The text that an entity stands for, by its name or number; nil where it is unknown.
  static func character(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { String($0) }
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ",
    "emsp": " ", "thinsp": " ", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘",
    "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "sbquo": "‚",
    "bdquo": "„", "middot": "·", "bull": "•", "deg": "°", "times": "×", "divide": "÷",
    "plusmn": "±", "micro": "µ", "para": "¶", "sect": "§", "copy": "©", "reg": "®", "trade": "™",
    "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "larr": "←", "rarr": "→", "uarr": "↑",
    "darr": "↓", "harr": "↔", "rArr": "⇒", "lArr": "⇐", "hArr": "⇔", "le": "≤", "ge": "≥",
    "ne": "≠", "asymp": "≈", "equiv": "≡", "infin": "∞", "sum": "∑", "radic": "√", "pi": "π",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "lambda": "λ", "mu": "μ",
    "sigma": "σ", "omega": "ω", "Delta": "Δ", "Omega": "Ω", "Sigma": "Σ", "frac12": "½",
    "frac14": "¼", "frac34": "¾", "sup2": "²", "sup3": "³", "iexcl": "¡", "iquest": "¿",
    "szlig": "ß", "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä",
    "aring": "å", "aelig": "æ", "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê",
    "euml": "ë", "igrave": "ì", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ",
    "ograve": "ò", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø",
    "ugrave": "ù", "uacute": "ú", "ucirc": "û", "uuml": "ü", "yacute": "ý", "yuml": "ÿ",
    "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "Aring": "Å", "AElig": "Æ", "Oslash": "Ø",
    "Eacute": "É", "Ccedil": "Ç", "lsaquo": "‹", "rsaquo": "›", "zwj": "\u{200D}",
    "zwnj": "\u{200C}", "shy": "", "lrm": "\u{200E}", "rlm": "\u{200F}", "check": "✓", "sol": "/",
    "lbrace": "{", "rbrace": "}", "lbrack": "[", "rbrack": "]", "num": "#", "ast": "*",
    "vert": "|", "bsol": "\\", "grave": "`", "lowbar": "_", "dollar": "$", "percnt": "%",
    "colon": ":", "semi": ";", "comma": ",", "period": ".", "excl": "!", "quest": "?",
    "equals": "=", "plus": "+", "minus": "−", "Tab": " ", "NewLine": "\n",
  ]
}
