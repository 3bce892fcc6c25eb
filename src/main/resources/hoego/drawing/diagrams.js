// Draws one diagram after the other with Mermaid; Java asks for state() until it is there.
(function () {
  'use strict';
  var FONTS = 'Pretendard, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", NanumGothic, sans-serif';
  // Of sections, slices and branches.
  var HUES = [168, 38, 212, 275, 350, 100, 20, 240, 190, 310, 60, 140];
  var PEOPLE = ['#1a9c87', '#c2483f', '#3b7dd8', '#b5761a', '#8a63d2', '#3f9142'];
  var LIGHT = palette({
    paper: '#ffffff', ink: '#1f2328', soft: '#59636e', faint: '#f5f7f9', shade: '#eef1f4', edge: '#b7c0c9',
    accent: '#0b6e5f', fill: '#e6f3f0', warn: '#8a5300', warnFill: '#fff1d6', bad: '#b3242f', badFill: '#ffdedb',
    label: '#ffffff',
    scale: ' 45%, 84%)', slice: ' 42%, 80%)', branch: ' 55%, 36%)'
  });
  var DARK = palette({
    paper: '#16191d', ink: '#dfe3e8', soft: '#9aa5b1', faint: '#1f242a', shade: '#262c33', edge: '#4a545f',
    accent: '#5cc8b4', fill: '#1c302d', warn: '#e6b566', warnFill: '#3a2f1c', bad: '#ff938a', badFill: '#4a2426',
    label: '#16191d',
    scale: ' 28%, 30%)', slice: ' 28%, 34%)', branch: ' 40%, 66%)'
  });

  function palette(is) {
    var made = {
      // What is dark is told color by color: in Mermaid's own way sections come out black.
      darkMode: false, background: is.paper, fontFamily: FONTS, fontSize: '15px',
      primaryColor: is.fill, primaryTextColor: is.ink, primaryBorderColor: is.accent,
      secondaryColor: is.warnFill, secondaryTextColor: is.ink, secondaryBorderColor: is.warn,
      tertiaryColor: is.shade, tertiaryTextColor: is.ink, tertiaryBorderColor: is.edge,
      lineColor: is.soft, textColor: is.ink, titleColor: is.ink, mainBkg: is.fill, nodeBorder: is.accent,
      clusterBkg: is.faint, clusterBorder: is.edge, edgeLabelBackground: is.paper, arrowheadColor: is.soft,
      noteBkgColor: is.warnFill, noteTextColor: is.ink, noteBorderColor: is.warn,
      actorBkg: is.fill, actorBorder: is.accent, actorTextColor: is.ink, actorLineColor: is.edge,
      signalColor: is.soft, signalTextColor: is.ink, labelBoxBkgColor: is.shade, labelBoxBorderColor: is.edge,
      labelTextColor: is.ink, loopTextColor: is.ink, activationBkgColor: is.warnFill, activationBorderColor: is.warn,
      sequenceNumberColor: is.paper,
      sectionBkgColor: is.faint, sectionBkgColor2: is.faint, altSectionBkgColor: is.paper, gridColor: is.edge,
      excludeBkgColor: is.shade, taskBkgColor: is.fill, taskBorderColor: is.accent, activeTaskBkgColor: is.warnFill,
      activeTaskBorderColor: is.warn, doneTaskBkgColor: is.shade, doneTaskBorderColor: is.edge,
      critBkgColor: is.badFill, critBorderColor: is.bad, todayLineColor: is.bad, taskTextColor: is.ink,
      taskTextDarkColor: is.ink, taskTextLightColor: is.ink, taskTextOutsideColor: is.ink, taskTextClickableColor: is.ink,
      pieStrokeColor: is.paper, pieOuterStrokeColor: is.edge, pieStrokeWidth: '1.5px', pieOuterStrokeWidth: '1px',
      pieOpacity: '1', pieTitleTextColor: is.ink, pieSectionTextColor: is.ink, pieLegendTextColor: is.ink,
      quadrant1Fill: is.fill, quadrant2Fill: is.faint, quadrant3Fill: is.paper, quadrant4Fill: is.faint,
      quadrant1TextFill: is.ink, quadrant2TextFill: is.ink, quadrant3TextFill: is.ink, quadrant4TextFill: is.ink,
      quadrantPointFill: is.accent, quadrantPointTextFill: is.ink, quadrantXAxisTextFill: is.soft,
      quadrantYAxisTextFill: is.soft, quadrantTitleFill: is.ink, quadrantInternalBorderStrokeFill: is.edge,
      quadrantExternalBorderStrokeFill: is.edge,
      xyChart: { backgroundColor: 'transparent', titleColor: is.ink, xAxisLabelColor: is.soft, xAxisTitleColor: is.soft,
        xAxisTickColor: is.edge, xAxisLineColor: is.edge, yAxisLabelColor: is.soft, yAxisTitleColor: is.soft,
        yAxisTickColor: is.edge, yAxisLineColor: is.edge,
        plotColorPalette: is.fill === '#e6f3f0' ? '#8fcabf,#b5761a,#3b7dd8,#8a63d2' : '#2f6a60,#e6b566,#6aa5ee,#b493ee' },
      rowOdd: is.paper, rowEven: is.faint, attributeBackgroundColorOdd: is.paper, attributeBackgroundColorEven: is.faint,
      commitLabelColor: is.ink, commitLabelBackground: is.shade, tagLabelColor: is.ink, tagLabelBackground: is.fill,
      tagLabelBorder: is.accent, scaleLabelColor: is.ink, classText: is.ink, labelColor: is.ink,
      labelBackgroundColor: is.paper, compositeBackground: is.paper, altBackground: is.faint,
      compositeTitleBackground: is.fill, compositeBorder: is.accent, stateBkg: is.fill, stateLabelColor: is.ink,
      transitionColor: is.soft, transitionLabelColor: is.ink, specialStateColor: is.soft,
      personBkg: is.fill, personBorder: is.accent, requirementBackground: is.fill, requirementBorderColor: is.accent,
      requirementTextColor: is.ink, relationColor: is.soft, relationLabelColor: is.ink, relationLabelBackground: is.paper,
      errorBkgColor: is.badFill, errorTextColor: is.ink, defaultLinkColor: is.soft, faceColor: '#ffe9b3'
    };
    HUES.forEach(function (hue, i) {
      made['cScale' + i] = 'hsl(' + hue + ',' + is.scale;
      made['cScaleLabel' + i] = is.ink;
      made['pie' + (i + 1)] = 'hsl(' + hue + ',' + is.slice;
      if (i < 8) {
        made['git' + i] = 'hsl(' + hue + ',' + is.branch;
        made['gitBranchLabel' + i] = is.label;
        made['fillType' + i] = 'hsl(' + hue + ',' + is.slice;
      }
    });
    PEOPLE.forEach(function (color, i) { made['actor' + i] = color; });
    return made;
  }

  // What Mermaid leaves to the page around it, or colors as only a white page bears it.
  function css(is) {
    return '.grid .tick line { stroke: ' + is.gridColor + '; }'
      + ' text.task, text[class*="section-type"], text[class*="task-type"] { fill: ' + is.textColor + ' !important; font-family: ' + FONTS + ' !important; }'
      + ' .mindmap-node circle.label-container + g.label text { text-anchor: middle; }'
      + ' text.actor-man { transform: translate(0, 7px); }'
      + ' circle[fill="white"] { fill: ' + is.background + '; }';
  }

  var OWN_THEME = /%%\{[^]*\btheme\b[^]*\}%%|^\s*---\s*\n[^]*?\btheme\b[^]*?\n\s*---/;
  var SECURE = ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'maxEdges', 'suppressErrorRendering',
    'htmlLabels', 'fontFamily', 'altFontFamily', 'themeCSS', 'deterministicIds', 'deterministicIDSeed',
    'dompurifyConfig', 'logLevel', 'forceLegacyMathML', 'legacyMathML', 'arrowMarkerAbsolute', 'textPlacement'];
  var place = document.getElementById('place');
  var answer = '';

  function settings(source, dark) {
    var own = OWN_THEME.test(source);
    return {
      startOnLoad: false, securityLevel: 'strict', secure: SECURE, suppressErrorRendering: true, logLevel: 5,
      maxTextSize: 50000, maxEdges: 500, htmlLabels: false, deterministicIds: true, deterministicIDSeed: 'hoego', handDrawnSeed: 1,
      fontFamily: FONTS, arrowMarkerAbsolute: false,
      themeCSS: own ? '' : css(dark ? DARK : LIGHT),
      theme: own ? (dark ? 'dark' : 'default') : 'base',
      themeVariables: own ? { fontFamily: FONTS, fontSize: '15px' } : dark ? DARK : LIGHT,
      flowchart: { htmlLabels: false, useMaxWidth: false }, class: { htmlLabels: false },
      journey: { textPlacement: 'tspan', sectionColours: [dark ? DARK.textColor : LIGHT.textColor], actorColours: PEOPLE }, sequence: { textPlacement: 'tspan', useMaxWidth: false },
      timeline: { textPlacement: 'tspan' }, gantt: { useWidth: 720, axisFormat: '%m.%d' }
    };
  }

  // Of what is parsed, the line is told in several ways.
  function lineOf(problem, message) {
    var at = problem && problem.hash && problem.hash.loc && problem.hash.loc.first_line;
    var said = /\bline[: ]+(\d+)/i.exec(message) || /\b(\d+):\d+/.exec(message);
    return said ? Number(said[1]) : at ? Number(at) : 0;
  }

  function failed(problem) {
    place.textContent = '';
    var message = String((problem && (problem.str || problem.message)) || problem);
    // Pointing with hyphens needs a typewriter's letters, and Java shows the line itself.
    message = message.replace(/\n[^\n]*\n-*\^/g, '').trim();
    answer = 'wrong ' + lineOf(problem, message) + ' ' + message.slice(0, 2000);
  }

  function show(svg) {
    place.innerHTML = svg;
    var picture = place.firstElementChild, box = picture.viewBox.baseVal;
    var width = box && box.width || picture.getBBox().width, height = box && box.height || picture.getBBox().height;
    if (!(width > 0 && height > 0)) throw new Error('nothing to be seen');
    width = Math.ceil(width); height = Math.ceil(height);
    picture.removeAttribute('style');
    picture.setAttribute('width', width);
    picture.setAttribute('height', height);
    answer = 'drawn ' + width + ' ' + height;
  }

  window.draw = function (dark) {
    var source = document.getElementById('source').textContent;
    answer = '';
    place.textContent = '';
    try {
      // Else what one diagram sets is set for the next.
      mermaid.mermaidAPI.globalReset();
      mermaid.initialize(settings(source, dark));
      mermaid.render('diagram', source, place).then(function (drawn) { show(drawn.svg); }).catch(failed);
    } catch (problem) {
      failed(problem);
    }
  };
  window.state = function () { return answer; };
  window.markup = function () { return new XMLSerializer().serializeToString(place.firstElementChild); };
  window.enlarge = function (factor) {
    var picture = place.firstElementChild;
    picture.style.width = picture.getAttribute('width') * factor + 'px';
    picture.style.height = picture.getAttribute('height') * factor + 'px';
  };
})();
