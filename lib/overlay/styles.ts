// Pixels only: rem would follow the page's own root font size. `all: initial` stands on the host, so nothing of the page is inherited.
export const overlayStyles = `
.layer { position: absolute; left: 0; top: 0; font: 12px/18px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #111; letter-spacing: normal; text-align: left; }
.place { position: absolute; left: 0; top: 0; box-sizing: border-box; pointer-events: none; --c: #4b5563; }
.place[hidden] { display: none; }
.place[data-kind=veto] { --c: #9b1c1c; } .place[data-kind=fail] { --c: #b45309; } .place[data-kind=needs-review] { --c: #1d4ed8; }
.place[data-kind=bonus] { --c: #0f766e; } .place[data-kind=pass] { --c: #15803d; }
.line { position: absolute; inset: -3px; border: 2px solid var(--c); box-shadow: 0 0 0 1px #fff, inset 0 0 0 1px #fff; }
.place.edge .line { inset: 0; }
.place[data-kind=needs-review] .line, .place[data-kind=cannot-tell] .line { border-style: dashed; }
.tags { position: absolute; left: var(--shift, 0); bottom: 100%; display: flex; width: max-content; gap: 2px; white-space: nowrap; }
.place.inside .tags { bottom: auto; top: 0; }
.place.rightmost .tags { left: auto; right: var(--shift, 0); }
.holder { position: relative; flex: none; --c: #4b5563; }
.holder[data-kind=veto] { --c: #9b1c1c; } .holder[data-kind=fail] { --c: #b45309; } .holder[data-kind=needs-review] { --c: #1d4ed8; }
.holder[data-kind=bonus] { --c: #0f766e; } .holder[data-kind=pass] { --c: #15803d; }
.tag { all: initial; visibility: inherit; font: inherit; display: block; height: 18px; padding: 0 5px; color: #fff; background: var(--c); border: 1px solid #fff; box-sizing: border-box; line-height: 16px; font-weight: 600; font-variant-numeric: tabular-nums; cursor: pointer; pointer-events: auto; }
.tag:focus-visible { outline: 2px solid #fff; box-shadow: 0 0 0 4px #111; }
.fact { position: absolute; left: 0; top: 100%; display: none; width: max-content; max-width: 280px; padding: 4px 8px; white-space: normal; overflow-wrap: anywhere; color: #111; background: #fff; border: 1px solid #444; z-index: 1; }
.place.rightmost .fact { left: auto; right: 0; }
.tag:hover + .fact, .tag:focus-visible + .fact { display: block; }
.place:hover, .place:focus-within { z-index: 1; }
.dots .line { display: none; } .dots .place:hover .line, .dots .place:focus-within .line, .dots .place.flash .line { display: block; }
.dots .tags { bottom: auto; top: 0; }
.dots .tag { width: 14px; height: 14px; padding: 0; border-radius: 7px; overflow: hidden; line-height: 12px; font-size: 9px; text-align: center; }
.flash .line { border-width: 5px; border-style: solid; background: color-mix(in srgb, var(--c) 18%, transparent); }
@media (prefers-reduced-motion: no-preference) { .line { transition: border-width 150ms; } }
@media (forced-colors: active) {
  .line { border-color: Highlight; } .tag { color: ButtonText; background: ButtonFace; border-color: ButtonText; forced-color-adjust: none; }
  .fact { color: CanvasText; background: Canvas; border-color: CanvasText; }
}
`;
