import { arrowBarbs, pictureFonts } from '@/lib/evidence/annotation';
import type { EditShape } from '@/lib/evidence/picture-edit';

export interface ShapeDrawingProps {
  shape: EditShape;
  /** Picture pixels per CSS pixel. */
  scale: number;
}

/** Fill of places whose pixels the copy will not have; defined once by `MosaicPattern`. */
const mosaicFill = 'url(#mosaic)';

/** The blocks that stand for destroyed pixels until the copy is made. */
export function MosaicPattern() {
  return (
    <pattern id="mosaic" width={24} height={24} patternUnits="userSpaceOnUse">
      <rect width={24} height={24} fill="#c8ccd2" />
      <path d="M0 0h12v12H0zM12 12h12v12H12z" fill="#9aa1ab" />
    </pattern>
  );
}

/** A shape as the copy will show it, drawn over the picture in the picture's own pixels. */
export function ShapeDrawing({ shape, scale }: ShapeDrawingProps) {
  const line = 3 * scale;
  switch (shape.type) {
    case 'mosaic':
      return <rect {...shape.rect} fill={mosaicFill} />;
    case 'highlight':
      return <rect {...shape.rect} fill={shape.colour} fillOpacity={0.45} style={{ mixBlendMode: 'multiply' }} />;
    case 'box':
      return (
        <g fill="transparent" strokeLinejoin="round">
          <rect {...shape.rect} stroke="#ffffff" strokeWidth={line + 3} />
          <rect {...shape.rect} stroke={shape.colour} strokeWidth={line} />
        </g>
      );
    case 'arrow': {
      const barbs = arrowBarbs(shape.from, shape.to, line);
      const path = [shape.from, ...barbs].map(({ x, y }) => `M${shape.to.x} ${shape.to.y}L${x} ${y}`).join('');
      return (
        <g fill="none" strokeLinejoin="round">
          <path d={path} stroke="#ffffff" strokeWidth={line + 3} />
          <path d={path} stroke={shape.colour} strokeWidth={line} />
        </g>
      );
    }
    case 'text':
      return (
        <text
          fontFamily={pictureFonts}
          fontSize={shape.size}
          fontWeight={600}
          fill={shape.colour}
          stroke="#ffffff"
          strokeWidth={Math.max(3, shape.size / 5)}
          paintOrder="stroke"
          dominantBaseline="text-before-edge"
        >
          {shape.text.split('\n').map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a text have no other name than their place
            <tspan key={i} x={shape.at.x} y={shape.at.y + i * shape.size * 1.4}>
              {row}
            </tspan>
          ))}
        </text>
      );
    case 'number':
      return (
        <g>
          <circle cx={shape.at.x} cy={shape.at.y} r={shape.size} fill={shape.colour} stroke="#ffffff" strokeWidth={2} />
          <text
            x={shape.at.x}
            y={shape.at.y}
            fontFamily={pictureFonts}
            fontSize={Math.round(shape.size * 1.2)}
            fontWeight={700}
            fill="#ffffff"
            textAnchor="middle"
            dominantBaseline="central"
          >
            {shape.n}
          </text>
        </g>
      );
  }
}
