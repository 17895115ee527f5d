// Answers each line of its input, {"ask": "see" | "validate", "path": …}, with a line of JSON.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import validator from 'gltf-validator';
import { forget } from './browser.mjs';
import { add, box, covers, empty, unmorphed } from './measure.mjs';
import { describe } from './materials.mjs';

const THREE = await import('three');
const { readers } = await import('./readers.mjs');
console.error = console.warn = console.info = console.log = () => {};

// Between the samples' keys.
const FRACTIONS = [0.1, 0.3, 0.5, 0.7, 0.9];

// The node that an object belongs to: itself or the nearest above that is one.
function nodeOf(object, reader) {
    let node = object;
    while (node && !reader.isNode(node)) node = node.parent;
    return node;
}

function pathOf(object, reader) {
    const names = [];
    for (let at = object; at; at = at.parent) if (reader.isNode(at)) names.unshift(reader.nameOf(at));
    return names;
}

function meshesByNode(reader) {
    const found = new Map();
    reader.scene.traverse(object => {
        if (!object.isMesh) return;
        const node = nodeOf(object, reader);
        found.set(node, [...(found.get(node) ?? []), object]);
    });
    return found;
}

// Those that have a surface.
function parts(reader, materials) {
    return [...meshesByNode(reader)].map(([node, meshes]) => {
        const part = { name: node ? reader.nameOf(node) : '', ...empty() };
        const atRest = empty();
        meshes.forEach(mesh => box(mesh, part));
        meshes.forEach(mesh => unmorphed(mesh, () => box(mesh, atRest)));
        meshes.forEach(mesh => add(mesh, part, reader));
        const surfaces = meshes.flatMap(covers)
            .map(({ material, triangles }) => ({ material: materials.indexOf(material), triangles }));
        const morphs = meshes.flatMap(mesh => Object.keys(mesh.morphTargetDictionary ?? {}));
        return { ...part, atRest: { min: atRest.min, max: atRest.max }, surfaces, morphs: [...new Set(morphs)], skinned: meshes.some(mesh => mesh.isSkinnedMesh),
            joints: Math.max(0, ...meshes.map(mesh => mesh.skeleton?.bones.length ?? 0)) };
    }).filter(part => part.triangles > 0);
}

function motion(reader, clip) {
    const mixer = new THREE.AnimationMixer(reader.scene);
    mixer.clipAction(clip).play();
    const moments = FRACTIONS.map(fraction => {
        mixer.setTime(fraction * clip.duration);
        reader.scene.updateMatrixWorld(true);
        reader.scene.traverse(object => object.skeleton?.update());
        return [...meshesByNode(reader)].map(([node, meshes]) => {
            const { min, max } = empty();
            meshes.forEach(mesh => box(mesh, { min, max }));
            return { name: node ? reader.nameOf(node) : '', min, max };
        });
    });
    mixer.stopAllAction();
    return { name: clip.name, duration: clip.duration, moments };
}

async function see(path) {
    const reader = await readers[path.slice(path.lastIndexOf('.') + 1)](readFileSync(path));
    // Images are loaded a moment after the file.
    await new Promise(done => setImmediate(done));
    reader.scene.updateMatrixWorld(true);
    const nodes = [];
    const all = [];
    reader.scene.traverse(object => {
        if (reader.isNode(object)) {
            nodes.push({ path: pathOf(object, reader), bone: !!object.isBone, world: object.matrixWorld.toArray() });
        }
        if (object.material) all.push(...[object.material].flat());
    });
    const known = [...new Set(all)];
    const materials = [];
    for (const material of known) {
        materials.push({ name: material.name, ...await describe(material, reader) });
    }
    return { parts: parts(reader, known), nodes, materials,
        animations: reader.animations.map(clip => motion(reader, clip)) };
}

const validate = path => validator.validateBytes(new Uint8Array(readFileSync(path)), { maxIssues: 50 });

for await (const line of createInterface({ input: process.stdin })) {
    const { ask, path } = JSON.parse(line);
    let answer;
    try {
        answer = await { see, validate }[ask](path);
    } catch (failure) {
        answer = { failure: String(failure?.stack ?? failure) };
    }
    forget();
    process.stdout.write(`${JSON.stringify(answer)}\n`);
}
