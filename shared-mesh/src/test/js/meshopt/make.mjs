// Makes the fixtures of the meshopt decoder by means of meshoptimizer's own encoder and decoder:
//   npm install && node make.mjs ../../resources/meshopt
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { MeshoptEncoder } from 'meshoptimizer/encoder';

await MeshoptEncoder.ready;
await MeshoptDecoder.ready;

let seed = 12345;
const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32;
const bytes = view => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

// ---- streams: each with the hash of what the reference decoder makes of it ----

const streams = [];
/** Filters whose results may differ by one, as decoders round. */
const ROUNDED = ['OCTAHEDRAL', 'QUATERNION', 'COLOR'];

function stream(name, mode, filter, stride, count, encoded) {
    const decoded = new Uint8Array(stride * count);
    MeshoptDecoder.decodeGltfBuffer(decoded, count, stride, encoded, mode, filter);
    streams.push({ name, mode, ...(filter === 'NONE' ? {} : { filter }), stride, count,
        encoded: Buffer.from(encoded).toString('base64'),
        decoded: createHash('sha256').update(decoded).digest('hex'),
        ...(ROUNDED.includes(filter) ? { rounded: Buffer.from(decoded).toString('base64') } : {}) });
}

const kinds = {
    zeros: () => 0,
    ramp: (element, place) => element * (place + 1),
    noise: () => random() * 256,
    quiet: () => (random() < 0.1 ? random() * 256 : random() * 3),
};

for (const [kind, value] of Object.entries(kinds)) {
    for (const [stride, count] of [[4, 1], [4, 17], [8, 256], [12, 257], [16, 100], [64, 130], [256, 33]]) {
        const data = new Uint8Array(stride * count);
        for (let at = 0; at < data.length; at++) {
            data[at] = value(Math.floor(at / stride), at % stride);
        }
        for (const [version, level] of [[0, 2], [1, 0], [1, 3]]) {
            stream(`${kind} ${count} x ${stride}, version ${version}, level ${level}`, 'ATTRIBUTES', 'NONE', stride,
                count, MeshoptEncoder.encodeVertexBufferLevel(data, count, stride, level, version));
        }
    }
}

const words = new Uint16Array(4 * 300);
const floats = new Float32Array(3 * 300);
for (let at = 0; at < 300; at++) {
    words.set([300 * at, 65535 - 7 * at, at * at, 1000 + (at % 5)], 4 * at);
    floats.set([Math.sin(at / 20), Math.cos(at / 30) * 100, at / 7], 3 * at);
}
for (const version of [0, 1]) {
    stream(`words, version ${version}`, 'ATTRIBUTES', 'NONE', 8, 300,
        MeshoptEncoder.encodeVertexBufferLevel(bytes(words), 300, 8, 3, version));
    stream(`floats, version ${version}`, 'ATTRIBUTES', 'NONE', 12, 300,
        MeshoptEncoder.encodeVertexBufferLevel(bytes(floats), 300, 12, 3, version));
}

const unit = new Float32Array(4 * 500);
const colors = new Float32Array(4 * 500);
for (let at = 0; at < 500; at++) {
    const vector = [random() - 0.5, random() - 0.5, random() - 0.5, random() - 0.5];
    const three = Math.hypot(vector[0], vector[1], vector[2]);
    unit.set([vector[0] / three, vector[1] / three, vector[2] / three, at % 2 ? 1 : -1], 4 * at);
    colors.set([random(), random(), random(), random()], 4 * at);
}
const turns = new Float32Array(4 * 500);
for (let at = 0; at < 500; at++) {
    const turn = [random() - 0.5, random() - 0.5, random() - 0.5, random() - 0.5];
    turns.set(turn.map(part => part / Math.hypot(...turn)), 4 * at);
}
const filtered = (name, filter, stride, count, data) => [0, 1].forEach(version =>
    stream(`${name}, version ${version}`, 'ATTRIBUTES', filter, stride, count,
        MeshoptEncoder.encodeVertexBufferLevel(data, count, stride, 2, version)));
filtered('octahedral in bytes', 'OCTAHEDRAL', 4, 500, MeshoptEncoder.encodeFilterOct(unit, 500, 4, 8));
filtered('octahedral in words', 'OCTAHEDRAL', 8, 500, MeshoptEncoder.encodeFilterOct(unit, 500, 8, 12));
filtered('quaternions', 'QUATERNION', 8, 500, MeshoptEncoder.encodeFilterQuat(turns, 500, 8, 12));
filtered('exponential', 'EXPONENTIAL', 12, 300, MeshoptEncoder.encodeFilterExp(floats, 300, 12, 15, 'Separate'));
filtered('colours in bytes', 'COLOR', 4, 500, MeshoptEncoder.encodeFilterColor(colors, 500, 4, 8));
filtered('colours in words', 'COLOR', 8, 500, MeshoptEncoder.encodeFilterColor(colors, 500, 8, 12));

function ring(around, across) {
    const indices = [];
    for (let i = 0; i < around; i++) {
        for (let j = 0; j < across; j++) {
            const a = i * across + j, b = i * across + (j + 1) % across;
            const c = ((i + 1) % around) * across + j, d = ((i + 1) % around) * across + (j + 1) % across;
            indices.push(a, c, b, b, c, d);
        }
    }
    return new Uint32Array(indices);
}
const shuffled = ring(20, 10);
for (let at = 0; at < shuffled.length; at += 3) {
    const other = 3 * Math.floor(random() * shuffled.length / 3);
    for (let corner = 0; corner < 3; corner++) {
        [shuffled[at + corner], shuffled[other + corner]] = [shuffled[other + corner], shuffled[at + corner]];
    }
}
const any = new Uint32Array(900).map(() => random() * 70000);
const twice = new Uint32Array([...ring(6, 5), ...ring(6, 5)]);
const shapes = { ring: ring(40, 20), shuffled, any, twice, none: new Uint32Array(0) };
for (const [name, indices] of Object.entries(shapes)) {
    stream(`triangles ${name}`, 'TRIANGLES', 'NONE', 4, indices.length,
        MeshoptEncoder.encodeIndexBuffer(bytes(indices), indices.length, 4));
    stream(`indices ${name}`, 'INDICES', 'NONE', 4, indices.length,
        MeshoptEncoder.encodeIndexSequence(bytes(indices), indices.length, 4));
    const short = new Uint16Array(indices);
    stream(`short triangles ${name}`, 'TRIANGLES', 'NONE', 2, short.length,
        MeshoptEncoder.encodeIndexBuffer(bytes(short), short.length, 2));
    stream(`short indices ${name}`, 'INDICES', 'NONE', 2, short.length,
        MeshoptEncoder.encodeIndexSequence(bytes(short), short.length, 2));
}

// ---- files: one model uncompressed, and compressed in several ways ----

const AROUND = 24, ACROSS = 12;
const positions = [], normals = [], paint = [];
for (let i = 0; i < AROUND; i++) {
    for (let j = 0; j < ACROSS; j++) {
        const u = 2 * Math.PI * i / AROUND, v = 2 * Math.PI * j / ACROSS;
        normals.push(Math.cos(u) * Math.cos(v), Math.sin(v), Math.sin(u) * Math.cos(v), 0);
        positions.push(Math.cos(u) * (1 + 0.4 * Math.cos(v)), 0.4 * Math.sin(v), Math.sin(u) * (1 + 0.4 * Math.cos(v)));
        paint.push(i / AROUND, j / ACROSS, 0.5, 1);
    }
}
const VERTICES = AROUND * ACROSS;
const turning = [], times = [];
for (let key = 0; key < 20; key++) {
    times.push(key / 10);
    turning.push(0, Math.sin(key / 20), 0, Math.cos(key / 20));
}

const inputs = version => [
    { mode: 'ATTRIBUTES', filter: 'EXPONENTIAL', stride: 12, count: VERTICES, target: 34962,
        data: MeshoptEncoder.encodeFilterExp(new Float32Array(positions), VERTICES, 12, 16) },
    { mode: 'ATTRIBUTES', filter: 'OCTAHEDRAL', stride: 4, count: VERTICES, target: 34962,
        data: MeshoptEncoder.encodeFilterOct(new Float32Array(normals), VERTICES, 4, 8) },
    { mode: 'ATTRIBUTES', stride: 16, count: VERTICES, target: 34962, data: bytes(new Float32Array(paint)) },
    { mode: 'TRIANGLES', stride: 2, count: 6 * VERTICES, target: 34963, data: bytes(new Uint16Array(ring(AROUND, ACROSS))) },
    { mode: 'ATTRIBUTES', stride: 4, count: 20, data: bytes(new Float32Array(times)) },
    { mode: 'ATTRIBUTES', filter: 'QUATERNION', stride: 8, count: 20,
        data: MeshoptEncoder.encodeFilterQuat(new Float32Array(turning), 20, 8, 16) },
].map(input => {
    const encoded = MeshoptEncoder.encodeGltfBuffer(input.data, input.count, input.stride, input.mode, version);
    const decoded = new Uint8Array(input.stride * input.count);
    MeshoptDecoder.decodeGltfBuffer(decoded, input.count, input.stride, encoded, input.mode, input.filter);
    return { ...input, encoded, decoded };
});

function joined(parts) {
    const places = [];
    let length = 0;
    for (const part of parts) {
        places.push(length);
        length += Math.ceil(part.length / 4) * 4;
    }
    const all = new Uint8Array(length);
    parts.forEach((part, number) => all.set(part, places[number]));
    return { all, places };
}

function document(bufferViews, buffers, extension, required) {
    return {
        asset: { version: '2.0', generator: 'meshopt-fixtures' },
        ...(extension ? { extensionsUsed: ['KHR_mesh_quantization', extension] } : { extensionsUsed: ['KHR_mesh_quantization'] }),
        extensionsRequired: ['KHR_mesh_quantization', ...(required ? [extension] : [])],
        scene: 0, scenes: [{ nodes: [0] }], nodes: [{ name: 'Ring', mesh: 0 }],
        meshes: [{ name: 'Ring', primitives: [{ attributes: { POSITION: 0, NORMAL: 1, COLOR_0: 2 }, indices: 3 }] }],
        animations: [{ name: 'Turn', samplers: [{ input: 4, output: 5 }],
            channels: [{ sampler: 0, target: { node: 0, path: 'rotation' } }] }],
        accessors: [
            { bufferView: 0, componentType: 5126, count: VERTICES, type: 'VEC3', min: [-1.4, -0.4, -1.4], max: [1.4, 0.4, 1.4] },
            { bufferView: 1, componentType: 5120, normalized: true, count: VERTICES, type: 'VEC3' },
            { bufferView: 2, componentType: 5126, count: VERTICES, type: 'VEC4' },
            { bufferView: 3, componentType: 5123, count: 6 * VERTICES, type: 'SCALAR' },
            { bufferView: 4, componentType: 5126, count: 20, type: 'SCALAR', min: [0], max: [1.9] },
            { bufferView: 5, componentType: 5122, normalized: true, count: 20, type: 'VEC4' },
        ],
        bufferViews, buffers,
    };
}

function glb(json, binary) {
    const text = Buffer.from(JSON.stringify(json));
    const padded = Buffer.concat([text, Buffer.alloc((4 - text.length % 4) % 4, 0x20)]);
    const word = value => { const four = Buffer.alloc(4); four.writeUInt32LE(value); return four; };
    return Buffer.concat([word(0x46546C67), word(2), word(12 + 8 + padded.length + 8 + binary.length),
        word(padded.length), word(0x4E4F534A), padded, word(binary.length), word(0x004E4942), binary]);
}

const view = (input, buffer, byteOffset) => ({ buffer, byteOffset, byteLength: input.stride * input.count,
    ...(input.target === 34962 ? { byteStride: input.stride } : {}), ...(input.target ? { target: input.target } : {}) });

function plain(parts) {
    const { all, places } = joined(parts.map(part => part.decoded));
    return glb(document(parts.map((part, at) => view(part, 0, places[at])), [{ byteLength: all.length }]), all);
}

function compressed(parts, extension, withFallback) {
    const packed = joined(parts.map(part => part.encoded));
    const loose = joined(parts.map(part => part.decoded));
    const views = parts.map((part, at) => ({ ...view(part, 1, loose.places[at]), extensions: { [extension]: {
        buffer: 0, byteOffset: packed.places[at], byteLength: part.encoded.length, byteStride: part.stride,
        mode: part.mode, count: part.count, ...(part.filter ? { filter: part.filter } : {}) } } }));
    const fallback = { byteLength: loose.all.length, extensions: { [extension]: { fallback: true } },
        ...(withFallback ? { uri: 'data:application/octet-stream;base64,' + Buffer.from(loose.all).toString('base64') } : {}) };
    return glb(document(views, [{ byteLength: packed.all.length }, fallback], extension, !withFallback), packed.all);
}

const target = process.argv[2];
writeFileSync(join(target, 'streams.json'), '[\n' + streams.map(one => JSON.stringify(one)).join(',\n') + '\n]\n');
writeFileSync(join(target, 'plain.glb'), plain(inputs(0)));
writeFileSync(join(target, 'ext.glb'), compressed(inputs(0), 'EXT_meshopt_compression', false));
writeFileSync(join(target, 'ext-with-fallback.glb'), compressed(inputs(0), 'EXT_meshopt_compression', true));
writeFileSync(join(target, 'khr.glb'), compressed(inputs(1), 'KHR_meshopt_compression', false));
