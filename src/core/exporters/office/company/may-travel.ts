/** What may come along from a company's file, vocabulary by vocabulary. What is not named here stays behind. */

const names = (list: string): string[] => list.trim().split(/\s+/u);

const wordText = names(`
  document body background p r t tab br cr noBreakHyphen softHyphen sym ptab pgNum lastRenderedPageBreak
  dayLong dayShort monthLong monthShort yearLong yearShort hyperlink bookmarkStart bookmarkEnd fldSimple fldChar instrText
  footnoteReference endnoteReference footnoteRef endnoteRef separator continuationSeparator drawing pict txbxContent
  ruby rubyBase rt rubyPr hps hpsBaseText hpsRaise lid rubyAlign bdo dir hdr ftr footnotes footnote endnotes endnote
`);

const wordLook = names(`
  pPr pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr ilvl numId suppressLineNumbers pBdr top left
  bottom right between bar start end insideH insideV tl2br tr2bl shd tabs suppressAutoHyphens kinsoku wordWrap
  overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing
  mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl cnfStyle
  rPr rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof vanish webHidden color
  w kern position sz szCs highlight u effect bdr fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath
  sectPr headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols col
  formProt vAlign noEndnote titlePg rtlGutter docGrid numFmt numStart numRestart pos
  tbl tblPr tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW tblCellSpacing tblInd
  tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription tblGrid gridCol tr trPr tblPrEx cantSplit trHeight
  tblHeader hidden gridBefore gridAfter wBefore wAfter tc tcPr tcW gridSpan hMerge vMerge tcBorders noWrap tcMar
  tcFitText hideMark
`);

const wordParts = names(`
  styles docDefaults rPrDefault pPrDefault latentStyles lsdException style name aliases basedOn next link autoRedefine
  uiPriority semiHidden unhideWhenUsed qFormat locked tblStylePr
  numbering numPicBullet abstractNum nsid multiLevelType tmpl styleLink numStyleLink lvl lvlRestart isLgl suff lvlText
  lvlPicBulletId legacy lvlJc num abstractNumId lvlOverride startOverride
  fonts font altName panose1 charset family notTrueType pitch sig
`);

/** Settings that shape pages and lines. None asks, calls home, protects, tracks or prints. */
const wordSettings = names(`
  settings zoom displayBackgroundShape mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
  bordersDoNotSurroundFooter gutterAtTop evenAndOddHeaders bookFoldPrinting bookFoldRevPrinting bookFoldPrintingSheets
  defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps drawingGridHorizontalSpacing
  drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery
  doNotUseMarginsForDrawingGridOrigin characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter
  noLineBreaksBefore compat compatSetting useSingleBorderforContiguousCells wpJustification noTabHangInd noLeading
  spaceForUL noColumnBalance balanceSingleByteDoubleByteWidth noExtraLineSpacing doNotLeaveBackslashAlone ulTrailSpace
  doNotExpandShiftReturn spacingInWholePoints lineWrapLikeWord6 printBodyTextBeforeHeader printColBlack
  wpSpaceWidth showBreaksInFrames subFontBySize suppressBottomSpacing suppressTopSpacing suppressSpacingAtTopOfPage
  suppressTopSpacingWP suppressSpBfAfterPgBrk swapBordersFacingPages convMailMergeEsc truncateFontHeightsLikeWP6
  mwSmallCaps usePrinterMetrics doNotSuppressParagraphBorders wrapTrailSpaces footnoteLayoutLikeWW8 shapeLayoutLikeWW8
  alignTablesRowByRow forgetLastTabAlignment adjustLineHeightInTable autoSpaceLikeWord95 noSpaceRaiseLower
  doNotUseHTMLParagraphAutoSpacing layoutRawTableWidth layoutTableRowsApart useWord97LineBreakRules doNotBreakWrappedTables
  doNotSnapToGridInCell selectFldWithFirstOrLastChar applyBreakingRules doNotWrapTextWithPunct
  doNotUseEastAsianBreakRules useWord2002TableStyleRules growAutofit useFELayout useNormalStyleForList
  doNotUseIndentAsNumberingTabStop useAltKinsokuLineBreakRules allowSpaceOfSameStyleInTable doNotSuppressIndentation
  doNotAutofitConstrainedTables autofitToFirstFixedWidthCell underlineTabInNumList displayHangulFixedWidth
  splitPgBreakAndParaMark doNotVertAlignCellWithSp doNotBreakConstrainedForcedTable doNotVertAlignInTxbx useAnsiKerningPairs
  cachedColBalance themeFontLang clrSchemeMapping decimalSymbol listSeparator
`);

const drawing = names(`
  theme themeElements clrScheme dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink fontScheme
  majorFont minorFont latin ea cs sym font fmtScheme fillStyleLst lnStyleLst effectStyleLst effectStyle bgFillStyleLst
  objectDefaults spDef spPr lnDef txDef extraClrSchemeLst extraClrScheme clrMap custClrLst custClr themeOverride themeManager
  srgbClr scrgbClr hslClr schemeClr sysClr prstClr tint shade comp inv gray alpha alphaOff alphaMod hue hueOff hueMod sat
  satOff satMod lum lumOff lumMod red redOff redMod green greenOff greenMod blue blueOff blueMod gamma invGamma
  noFill solidFill gradFill gsLst gs lin path fillToRect tileRect blipFill blip srcRect stretch fillRect tile pattFill fgClr
  bgClr grpFill alphaBiLevel alphaCeiling alphaFloor alphaInv alphaModFix alphaRepl biLevel blur clrChange clrFrom clrTo
  clrRepl duotone fillOverlay grayscl
  ln lnL lnR lnT lnB lnTlToBr lnBlToTr prstDash custDash ds round bevel miter headEnd tailEnd
  effectLst effectDag cont effect alphaMod alphaOutset blend fill glow innerShdw outerShdw prstShdw reflection relOff
  softEdge xfrm scene3d camera rot lightRig backdrop anchor norm up sp3d bevelT bevelB extrusionClr contourClr flatTx
  off ext chOff chExt custGeom prstGeom avLst gdLst gd ahLst ahXY ahPolar pos cxnLst cxn rect pathLst close moveTo lnTo arcTo
  pt quadBezTo cubicBezTo style lnRef fillRef effectRef fontRef
  bodyPr prstTxWarp noAutofit normAutofit spAutoFit lstStyle defPPr lvl1pPr lvl2pPr lvl3pPr lvl4pPr lvl5pPr lvl6pPr lvl7pPr
  lvl8pPr lvl9pPr p pPr lnSpc spcBef spcAft spcPct spcPts buClrTx buClr buSzTx buSzPct buSzPts buFontTx buFont buNone
  buAutoNum buChar buBlip tabLst tab defRPr r rPr t br fld endParaRPr highlight uLnTx uLn uFillTx uFill rtl
  hlinkClick graphic graphicData graphicFrameLocks spLocks picLocks cxnSpLocks grpSpLocks stCxn endCxn
  tbl tblPr tblGrid gridCol tr tc tcPr tableStyleId tableStyle tblStyleLst tblStyle tblBg wholeTbl band1H band2H band1V band2V
  lastCol firstCol lastRow seCell swCell firstRow neCell nwCell tcTxStyle tcStyle tcBdr left right top bottom insideH insideV
  tl2br tr2bl cell3D
  overrideClrMapping masterClrMapping
`);

const slides = names(`
  presentation sldMasterIdLst sldMasterId sldSz notesSz kinsoku defaultTextStyle
  sldMaster sldLayout notesMaster cSld bg bgPr bgRef spTree nvGrpSpPr cNvPr cNvGrpSpPr nvPr ph grpSpPr grpSp sp nvSpPr
  cNvSpPr spPr style txBody pic nvPicPr cNvPicPr blipFill cxnSp nvCxnSpPr cNvCxnSpPr graphicFrame nvGraphicFramePr
  cNvGraphicFramePr xfrm clrMap clrMapOvr sldLayoutIdLst sldLayoutId hf txStyles titleStyle bodyStyle otherStyle notesStyle
`);

const elements: Readonly<Record<string, ReadonlySet<string>>> = {
  w: new Set([...wordText, ...wordLook, ...wordParts, ...wordSettings]),
  a: new Set(drawing),
  p: new Set(slides),
  pic: new Set(names('pic nvPicPr cNvPr cNvPicPr blipFill spPr')),
  wp: new Set(
    names(`inline anchor extent effectExtent docPr cNvGraphicFramePr simplePos positionH positionV align posOffset wrapNone
      wrapSquare wrapTight wrapThrough wrapTopAndBottom wrapPolygon start lineTo`),
  ),
  wp14: new Set(names('sizeRelH sizeRelV pctWidth pctHeight pctPosHOffset pctPosVOffset')),
  wps: new Set(names('wsp cNvPr cNvSpPr cNvCnPr spPr style txbx linkedTxbx bodyPr')),
  wpg: new Set(names('wgp cNvPr cNvGrpSpPr grpSpPr grpSp cNvFrPr')),
  wpc: new Set(names('wpc bg whole')),
  w14: new Set(
    names(`glow shadow reflection textOutline textFill props3d scene3d ligatures numForm numSpacing stylisticSets styleSet
      cntxtAlts noFill solidFill gradFill gsLst gs lin path fillToRect srgbClr schemeClr alpha lumMod lumOff shade tint satMod
      hueMod sat lum hue prstDash round bevel miter camera lightRig rot bevelT bevelB extrusionClr contourClr`),
  ),
  v: new Set(
    names(`shapetype shape group rect roundrect oval line polyline curve arc image textbox imagedata fill stroke path formulas
      f handles h shadow textpath background extrusion`),
  ),
  o: new Set(names('lock extrusion callout left top right bottom column')),
  w10: new Set(names('wrap anchorlock borderleft bordertop borderright borderbottom')),
  mc: new Set(names('AlternateContent Choice Fallback')),
};

/** Formulas of Word read nothing but what stands in them. */
const WHOLE_VOCABULARIES = new Set(['m']);

export const mayTravel = (name: string): boolean => {
  const [prefix = '', local = ''] = name.split(':');
  return WHOLE_VOCABULARIES.has(prefix) || elements[prefix]?.has(local) === true;
};

/** Where words stand; anywhere else text is no text of Office. */
export const holdsText = new Set(
  names(
    'w:t w:instrText a:t m:t wp:align wp:posOffset wp14:pctWidth wp14:pctHeight wp14:pctPosHOffset wp14:pctPosVOffset a:tableStyleId',
  ),
);

/** Elements that give up their place to what they hold: content controls, smart tags, additions that were tracked. */
export const givesWay = new Set(
  names('w:sdt w:sdtContent w:smartTag w:customXml w:ins w:moveTo m:ctrlPr foreign:ProcessContent'),
);

/** Which attribute of which element may name another part, and what that part must be. */
export const references: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a:blip': { 'r:embed': 'image' },
  'v:imagedata': { 'r:id': 'image' },
  'v:fill': { 'r:id': 'image' },
  'v:stroke': { 'r:id': 'image' },
  'a:hlinkClick': { 'r:id': 'hyperlink' },
  'w:hyperlink': { 'r:id': 'hyperlink' },
  'w:headerReference': { 'r:id': 'header' },
  'w:footerReference': { 'r:id': 'footer' },
  'p:sldMasterId': { 'r:id': 'slideMaster' },
  'p:sldLayoutId': { 'r:id': 'slideLayout' },
};

const vmlAttributes = new Set(
  names(
    'o:spid o:spt o:connecttype o:allowincell o:allowoverlap o:hralign o:hr o:hrstd o:hrnoshade o:hrpct o:bordertopcolor o:preferrelative o:oned o:connectlocs o:extrusionok v:ext',
  ),
);

/** Attributes that lead somewhere, start something or say who wrote when. */
const NEVER = new Set(
  names(
    'src href althref target tgtFrame invalidUrl action endSnd w:author w:date w:initials w:tgtFrame w:docLocation w:dirty w:anchorId w:editId',
  ),
);

export const attributeMayTravel = (element: string, attribute: string): boolean => {
  if (NEVER.has(attribute) || /^on/iu.test(attribute) || attribute.startsWith('w:rsid')) return false;
  const [prefix, local] = attribute.split(':');
  if (local === undefined || prefix === 'w' || prefix === 'm' || attribute === 'xml:space') return true;
  if (prefix === 'w14') return element.startsWith('w14:');
  return vmlAttributes.has(attribute) || (prefix === 'wp14' && element.startsWith('wp14:'));
};

/** Attributes that hold what somebody wrote, where "null" is a word. */
export const holdsWording = new Set(names('descr title name w:val'));

/** What a number becomes when a program went wrong; Office refuses the file for it. */
export const isNoValue = (value: string): boolean =>
  /^(?:NaN|-?Infinity|undefined|null|\[object \w+\])$/u.test(value);

/** An address in a place that has no business with one. */
export const looksLikeAddress = (value: string): boolean =>
  /^\s*(?:[\\/]{2}|[a-z][a-z0-9+.-]*:[\\/]{2}|(?:javascript|vbscript|file|data|mhtml|ms-[a-z]+):)|url\s*\(|expression\s*\(/iu.test(
    value,
  );

/** Names of vocabularies and of settings, which look like addresses and are none. */
export const isVocabularyName = new Set(names('uri w:uri'));

/** What a picture frame may hold; charts, diagrams, ink and embedded objects are data of another document. */
export const graphics = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'http://schemas.openxmlformats.org/drawingml/2006/table',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas',
]);

/** An element goes when none of these is left in it: a frame without its picture makes Office repair the file. */
export const needsOneOf: Readonly<Record<string, readonly string[]>> = {
  'a:blipFill': ['a:blip'],
  'p:blipFill': ['a:blip'],
  'pic:blipFill': ['a:blip'],
  'a:buBlip': ['a:blip'],
  'p:pic': ['p:blipFill'],
  'pic:pic': ['pic:blipFill'],
  'a:graphicData': ['pic:pic', 'wps:wsp', 'wpg:wgp', 'wpc:wpc', 'a:tbl'],
  'a:graphic': ['a:graphicData'],
  'wp:inline': ['a:graphic'],
  'wp:anchor': ['a:graphic'],
  'w:drawing': ['wp:inline', 'wp:anchor'],
  'p:graphicFrame': ['a:graphic'],
  'p:bgPr': ['a:noFill', 'a:solidFill', 'a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill'],
  'p:bg': ['p:bgPr', 'p:bgRef'],
  'w:tr': ['w:tc'],
  'w:tbl': ['w:tr'],
  'w:numPicBullet': ['w:pict', 'w:drawing'],
};

/** An element goes without this attribute. */
export const needsAttribute: Readonly<Record<string, string>> = {
  'a:blip': 'r:embed',
  'v:imagedata': 'r:id',
  'a:hlinkClick': 'r:id',
  'w:headerReference': 'r:id',
  'w:footerReference': 'r:id',
  'p:sldMasterId': 'r:id',
  'p:sldLayoutId': 'r:id',
};

/** Jumps within a show; any other action of a click leads out of it or starts a program. */
export const clickMayDo = /^ppaction:\/\/hlinkshowjump\?jump=(?:first|last|next|previous)slide$/u;

/** Addresses that open in a browser or start a letter, and only when somebody clicks. A company's own address in its
 * footer is part of its look. */
export const isOpenAddress = (target: string): boolean =>
  /^(?:https?:\/\/[^\s\\/@<>"]+(?:\/[^\s\\<>"]*|[?#][^\s\\<>"]*)?|mailto:[^\s\\/<>"]+)$/iu.test(target);

/** Fields that read nothing but the document they stand in. */
export const fields = new Set(
  names(
    'PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF NOTEREF REF SEQ STYLEREF TOC TC XE SYMBOL LISTNUM AUTONUM AUTONUMLGL AUTONUMOUT',
  ),
);

/** Fields that go, and whose printed result stays as plain text or as the picture that lies in the file. */
export const fieldResultStays = new Set(
  names('HYPERLINK INCLUDEPICTURE QUOTE FORMTEXT FORMCHECKBOX FORMDROPDOWN ='),
);
