/** Which of the two ways of drawing to take. A graphics chip that is only imitated is slower than plain canvas. */

export type RendererKind = 'canvas' | 'webgl';

const IMITATED = /swiftshader|llvmpipe|software|basic render/i;

/** `asked` is the page's `?renderer=`; `chip` names the graphics chip, null where there is none to draw with. */
export function chooseRenderer(asked: string | null, chip: string | null): RendererKind {
  if (asked === 'canvas') return 'canvas';
  if (chip === null) return 'canvas';
  if (asked === 'webgl') return 'webgl';
  return IMITATED.test(chip) ? 'canvas' : 'webgl';
}

/** Name of the graphics chip, or null where the browser offers no WebGL. The trial context is given back at once. */
export function probeChip(): string | null {
  try {
    const gl = document.createElement('canvas').getContext('webgl');
    if (gl === null) return null;
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const name: unknown = gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL);
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return String(name);
  } catch {
    return null;
  }
}
