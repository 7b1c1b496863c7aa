import { spawn } from 'node:child_process';
import { root } from '../../src/cli/project.mjs';
import { inheritedEnvironment } from '../inherited-environment.ts';

/** Builds a content folder into another folder; what the build says is shown. @throws where it fails */
export async function buildContent(contentDir: string, outDir: string): Promise<void> {
  const env = { ...inheritedEnvironment(), CONTENT_DIR: contentDir, OUT_DIR: outDir };
  const child = spawn(process.execPath, ['src/cli/build.ts'], { cwd: root, env, stdio: 'inherit' });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`${contentDir} could not be built; the build's own message is above.`);
}
