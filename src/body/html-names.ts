const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Element names of HTML, SVG and MathML, of today and of earlier, that mean markup and never prose. */
export const HTML_NAMES = words(`a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body
br button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl dt em embed fencedframe
fieldset figcaption figure font footer form frame frameset geolocation h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins isindex
kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript
object ol optgroup option output p param picture plaintext portal pre progress q rb rbc rp rt rtc ruby s samp script search section select
selectedcontent selectlist shadow slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th
thead time title tr track tt u ul var video wbr xml xmp
animate animatemotion animatetransform circle clippath defs desc discard ellipse feblend feimage feturbulence filter foreignobject g
lineargradient line marker mask metadata mpath path pattern polygon polyline radialgradient rect set stop switch symbol text textpath tspan
use view
annotation annotation-xml maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mroot mrow ms mspace msqrt mstyle msub
msubsup msup mtable mtd mtext mtr munder munderover semantics`);

/** Attributes of HTML that are written without a value. */
export const BARE_ATTRIBUTES = words(`allowfullscreen async autofocus autoplay checked contenteditable controls crossorigin default defer disabled
download draggable formnovalidate hidden inert ismap itemscope loop multiple muted nomodule nonce novalidate open playsinline popover readonly
required reversed selected shadowrootclonable spellcheck`);
