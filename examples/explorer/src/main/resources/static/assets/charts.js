// Draws the bars of a page. What is drawn is the page's data, at the address in data-chart; how it is drawn is here: an arrow for an open
// end, hatching for what was only expected, dashes for what was computed. Without this script the table is the page.
(() => {
  "use strict";
  const ROW = 62;
  const TOP = 26;
  const BOTTOM = 30;
  const BAR = 14;
  const TIP = 14;
  const GAP = 28;
  const GROWTH = 0.34;
  const PAPER = {ink: "#000", soft: "#333", line: "#999", fill: "#555", tint: "#fff"};
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const dark = matchMedia("(prefers-color-scheme: dark)");

  const colours = () => {
    const style = getComputedStyle(document.documentElement);
    const of = name => style.getPropertyValue(name).trim();
    return {ink: of("--ink"), soft: of("--soft"), line: of("--line"), fill: of("--accent"), tint: of("--tint")};
  };

  const places = (panels, width) => {
    if (panels.length === 1) {
      return [{left: 0, width}];
    }
    const others = (width - GAP) * GROWTH / (panels.length - 1);
    const first = width - (others + GAP) * (panels.length - 1);
    return panels.map((panel, i) => i === 0 ? {left: 0, width: first} : {left: first + GAP + (others + GAP) * (i - 1), width: others});
  };

  const isUp = bar => bar.bound === "more-than" || bar.bound === "at-least";
  const isDown = bar => bar.bound === "less-than" || bar.bound === "at-most";

  const style = (bar, colour) => {
    if (bar.kind === "frame") {
      return {fill: colour.tint, stroke: colour.soft, lineWidth: 1};
    }
    if (bar.kind === "computed") {
      return {fill: "none", stroke: colour.ink, lineWidth: 1.5, lineDash: [5, 3]};
    }
    if (bar.kind === "actual") {
      return {fill: colour.fill, stroke: colour.fill, lineWidth: 1};
    }
    return {fill: colour.tint, stroke: colour.fill, lineWidth: 1.5};
  };

  // "About" ends nowhere exactly: its last stretch fades.
  const faded = (bar, fill, width) => bar.bound !== "about" || fill === "none" ? fill : {
    type: "linear", x: 0, y: 0, x2: 1, y2: 0,
    colorStops: [{offset: 0, color: fill}, {offset: Math.max(0, 1 - 24 / Math.max(width, 25)), color: fill}, {offset: 1, color: "transparent"}],
  };

  // A bound ends in an arrow which points to where the true figure may be.
  const arrow = (bar, end, top, shape, ground) => {
    const isForward = isUp(bar) === (bar.to >= bar.from);
    const tip = isForward ? end + TIP : end - TIP;
    return {
      type: "polygon",
      shape: {points: [[end, top - 3], [tip, top + BAR / 2], [end, top + BAR + 3]]},
      style: {...shape, fill: isForward ? ground : "none"},
    };
  };

  const drawBar = (bars, colour, width, look) => (params, api) => {
    const bar = bars[params.dataIndex];
    const [begin, middle] = api.coord([bar.from, api.value(2)]);
    const [end] = api.coord([bar.to, api.value(2)]);
    const top = middle + 6;
    const shape = style(bar, colour);
    const left = Math.min(begin, end);
    const length = Math.max(Math.abs(end - begin), 2);
    const decal = bar.kind === "expected" || bar.kind === "target" ? look.hatch : undefined;
    const outline = bar.bound === "about" ? {...shape, stroke: "none"} : shape;
    const children = [{
      type: "rect",
      shape: {x: left, y: top, width: length, height: BAR},
      style: {...outline, fill: faded(bar, shape.fill, length), decal},
    }];
    if (isUp(bar) || isDown(bar)) {
      children.push(arrow(bar, end, top, shape, colour.tint));
    }
    children.push({
      type: "text",
      style: {text: bar.text, x: params.coordSys.x, y: top - 5, verticalAlign: "bottom", fill: colour.ink, font: look.bold, width, overflow: "truncate"},
    });
    return {type: "group", children};
  };

  const drawRow = (rows, colour, width, look) => (params, api) => ({
    type: "group",
    silent: true,
    children: [
      {type: "line", shape: {x1: 0, x2: width, y1: api.coord([0, params.dataIndex])[1] - ROW / 2, y2: api.coord([0, params.dataIndex])[1] - ROW / 2}, style: {stroke: colour.line, lineWidth: 1}},
      {type: "text", style: {text: rows[params.dataIndex].text, x: 0, y: api.coord([0, params.dataIndex])[1] - ROW / 2 + 4, fill: colour.soft, font: look.plain, width, overflow: "truncate"}},
    ],
  });

  const options = (chart, description, width, colour, face) => {
    const hatch = {symbol: "rect", symbolSize: 1, rotation: Math.PI / 4, dashArrayX: [1, 0], dashArrayY: [2, 4], color: colour.fill};
    const look = {plain: `13px ${face}`, bold: `600 13px ${face}`, hatch};
    const at = places(chart.panels, width);
    const rows = chart.rows.map((row, i) => i);
    const bars = chart.panels.map((panel, p) => chart.rows.flatMap((row, r) => row.bars.filter(bar => bar.panel === p).map(bar => ({...bar, row: r}))));
    const text = panel => value => {
      const tick = panel.ticks.find(each => Math.abs(each.at - value) < panel.step / 1000);
      return tick === undefined ? "" : tick.text;
    };
    return {
      animationDuration: still.matches ? 0 : 120,
      animationDurationUpdate: 0,
      aria: {enabled: true, label: {description}, decal: {show: false}},
      grid: at.map(each => ({left: each.left, width: each.width - TIP - 4, top: TOP, height: ROW * rows.length})),
      xAxis: chart.panels.map((panel, p) => ({
        gridIndex: p, type: "value", min: Number(panel.from), max: Number(panel.to), interval: Number(panel.step), position: "bottom",
        name: panel.title, nameLocation: "start", nameGap: 0,
        nameTextStyle: {color: "transparent", fontSize: 1},
        axisLine: {show: false}, axisTick: {show: false},
        splitLine: {lineStyle: {color: colour.line, type: [2, 4]}},
        axisLabel: {color: colour.soft, fontSize: 12, fontFamily: face, formatter: text(panel), hideOverlap: true, alignMinLabel: "left", alignMaxLabel: "right"},
      })),
      yAxis: chart.panels.map((panel, p) => ({gridIndex: p, type: "category", inverse: true, data: rows, show: false})),
      title: chart.panels.map((panel, p) => ({
        text: chart.panels.length > 1 ? panel.title : "", left: at[p].left - 5, top: -4, padding: 5,
        textStyle: {color: colour.soft, fontSize: 13, fontWeight: "normal", fontFamily: face, width: at[p].width, overflow: "truncate"},
      })),
      series: [
        {type: "custom", xAxisIndex: 0, yAxisIndex: 0, silent: true, z: 1, data: rows.map(r => [0, r]), renderItem: drawRow(chart.rows, colour, width, look), encode: {x: 0, y: 1}},
        ...chart.panels.map((panel, p) => ({
          type: "custom", xAxisIndex: p, yAxisIndex: p, z: 2, clip: false, cursor: "pointer",
          encode: {x: [0, 1], y: 2},
          data: bars[p].map(bar => ({value: [Number(bar.from), Number(bar.to), bar.row], href: bar.href})),
          renderItem: drawBar(bars[p], colour, at[p].width, look),
        })),
      ],
    };
  };

  const draw = (place, chart) => {
    const box = document.createElement("div");
    box.className = "drawn";
    box.setAttribute("role", "img");
    place.append(box);
    const drawn = echarts.init(box, null, {renderer: "svg"});
    const face = getComputedStyle(place).fontFamily;
    const paint = colour => drawn.setOption(options(chart, place.dataset.description, box.clientWidth, colour, face), true);
    paint(colours());
    drawn.on("click", event => {
      if (event.data?.href) {
        location.assign(event.data.href);
      }
    });
    let width = box.clientWidth;
    new ResizeObserver(() => {
      if (box.clientWidth !== width) {
        width = box.clientWidth;
        drawn.resize();
        paint(colours());
      }
    }).observe(place);
    dark.addEventListener("change", () => paint(colours()));
    addEventListener("beforeprint", () => paint(PAPER));
    addEventListener("afterprint", () => paint(colours()));
  };

  document.querySelectorAll(".chart[data-chart]").forEach(async place => {
    const answer = await fetch(place.dataset.chart, {headers: {Accept: "application/json"}});
    if (answer.ok) {
      draw(place, await answer.json());
    } else {
      place.hidden = true;
    }
  });
})();
