// Makes the fixtures of the Draco decoder by means of Draco's own encoder and decoder:
//   npm install && node make.mjs ../../resources/draco
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import draco3d from 'draco3d';

const encoders = await draco3d.createEncoderModule({});
const decoders = await draco3d.createDecoderModule({});

let seed = 1;
const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32;

// ---- meshes: lists of attributes, each with its kind, and triangles ----

const ATTRIBUTES = { POSITION: 3, NORMAL: 3, TEXCOORD_0: 2, COLOR_0: 4, JOINTS_0: 4, WEIGHTS_0: 4 };

/** A ring; with seams its texture coordinates do not meet where it closes. */
function ring(around, across, withSeams) {
    const mesh = { POSITION: [], NORMAL: [], TEXCOORD_0: [], COLOR_0: [], JOINTS_0: [], WEIGHTS_0: [], triangles: [] };
    const more = withSeams ? 1 : 0;
    for (let i = 0; i < around + more; i++) {
        for (let j = 0; j < across + more; j++) {
            const u = 2 * Math.PI * i / around, v = 2 * Math.PI * j / across;
            mesh.NORMAL.push(Math.cos(u) * Math.cos(v), Math.sin(v), Math.sin(u) * Math.cos(v));
            mesh.POSITION.push(Math.cos(u) * (1 + .4 * Math.cos(v)), .4 * Math.sin(v), Math.sin(u) * (1 + .4 * Math.cos(v)));
            mesh.TEXCOORD_0.push(i / around, j / across);
            mesh.COLOR_0.push(i * 7 % 256, j * 11 % 256, 100, 255);
            mesh.JOINTS_0.push(i % 5, j % 3, 0, 0);
            mesh.WEIGHTS_0.push(.5, .25, .25, 0);
        }
    }
    const at = (i, j) => (withSeams ? i : i % around) * (across + more) + (withSeams ? j : j % across);
    for (let i = 0; i < around; i++) {
        for (let j = 0; j < across; j++) {
            mesh.triangles.push(at(i, j), at(i + 1, j), at(i, j + 1), at(i, j + 1), at(i + 1, j), at(i + 1, j + 1));
        }
    }
    return mesh;
}

/** Triangles that share nothing. */
function soup(count) {
    const mesh = { POSITION: [], NORMAL: [], TEXCOORD_0: [], COLOR_0: [], JOINTS_0: [], WEIGHTS_0: [], triangles: [] };
    for (let at = 0; at < 3 * count; at++) {
        mesh.POSITION.push(random(), random(), random());
        mesh.NORMAL.push(0, 0, 1);
        mesh.TEXCOORD_0.push(random(), random());
        mesh.COLOR_0.push(Math.floor(random() * 255), 0, 0, 255);
        mesh.JOINTS_0.push(at % 4, 0, 0, 0);
        mesh.WEIGHTS_0.push(1, 0, 0, 0);
        mesh.triangles.push(at);
    }
    return mesh;
}

/** A sheet with a hole, so that it has edges, and parts that come together again. */
function sheet(side) {
    const mesh = { POSITION: [], NORMAL: [], TEXCOORD_0: [], COLOR_0: [], JOINTS_0: [], WEIGHTS_0: [], triangles: [] };
    for (let i = 0; i <= side; i++) {
        for (let j = 0; j <= side; j++) {
            mesh.POSITION.push(i, random() / 3, j);
            mesh.NORMAL.push(0, 1, 0);
            mesh.TEXCOORD_0.push(i / side, j / side);
            mesh.COLOR_0.push(i, j, 0, 255);
            mesh.JOINTS_0.push(0, 0, 0, 0);
            mesh.WEIGHTS_0.push(1, 0, 0, 0);
        }
    }
    const at = (i, j) => i * (side + 1) + j;
    for (let i = 0; i < side; i++) {
        for (let j = 0; j < side; j++) {
            const isHole = (i % 4 === 2 && j % 4 === 2) || (i === j && i > side / 2);
            if (!isHole) {
                mesh.triangles.push(at(i, j), at(i, j + 1), at(i + 1, j), at(i + 1, j), at(i, j + 1), at(i + 1, j + 1));
            }
        }
    }
    return mesh;
}

function encode(mesh, { speed, sequential, rounded, attributes = Object.keys(ATTRIBUTES) }) {
    const encoder = new encoders.Encoder(), builder = new encoders.MeshBuilder(), made = new encoders.Mesh();
    const points = mesh.POSITION.length / 3;
    builder.AddFacesToMesh(made, mesh.triangles.length / 3, new Uint32Array(mesh.triangles));
    const add = {
        POSITION: values => builder.AddFloatAttributeToMesh(made, encoders.POSITION, points, 3, new Float32Array(values)),
        NORMAL: values => builder.AddFloatAttributeToMesh(made, encoders.NORMAL, points, 3, new Float32Array(values)),
        TEXCOORD_0: values => builder.AddFloatAttributeToMesh(made, encoders.TEX_COORD, points, 2, new Float32Array(values)),
        COLOR_0: values => builder.AddUInt8Attribute(made, encoders.COLOR, points, 4, new Uint8Array(values)),
        JOINTS_0: values => builder.AddUInt16Attribute(made, encoders.GENERIC, points, 4, new Uint16Array(values)),
        WEIGHTS_0: values => builder.AddFloatAttribute(made, encoders.GENERIC, points, 4, new Float32Array(values)),
    };
    const ids = Object.fromEntries(attributes.map(name => [name, add[name](mesh[name])]));
    encoder.SetSpeedOptions(speed, speed);
    encoder.SetEncodingMethod(sequential ? encoders.MESH_SEQUENTIAL_ENCODING : encoders.MESH_EDGEBREAKER_ENCODING);
    if (rounded) {
        encoder.SetAttributeQuantization(encoders.POSITION, 14);
        encoder.SetAttributeQuantization(encoders.NORMAL, 10);
        encoder.SetAttributeQuantization(encoders.TEX_COORD, 12);
        encoder.SetAttributeQuantization(encoders.GENERIC, 12);
    }
    const out = new encoders.DracoInt8Array();
    const length = encoder.EncodeMeshToDracoBuffer(made, out);
    return { bytes: Uint8Array.from({ length }, (_, at) => out.GetValue(at)), ids };
}

function decode({ bytes, ids }) {
    const decoder = new decoders.Decoder(), mesh = new decoders.Mesh();
    const status = decoder.DecodeArrayToMesh(new Int8Array(bytes.buffer), bytes.length, mesh);
    if (!status.ok()) {
        throw new Error(status.error_msg());
    }
    const face = new decoders.DracoInt32Array(), triangles = [];
    for (let at = 0; at < mesh.num_faces(); at++) {
        decoder.GetFaceFromMesh(mesh, at, face);
        triangles.push(face.GetValue(0), face.GetValue(1), face.GetValue(2));
    }
    const attributes = Object.fromEntries(Object.entries(ids).map(([name, id]) => {
        const values = new decoders.DracoFloat32Array();
        decoder.GetAttributeFloatForAllPoints(mesh, decoder.GetAttributeByUniqueId(mesh, id), values);
        return [name, Array.from({ length: values.size() }, (_, at) => values.GetValue(at))];
    }));
    return { points: mesh.num_points(), triangles, attributes };
}

const hash = view => createHash('sha256').update(new Uint8Array(view.buffer)).digest('hex');

// ---- streams: each with the hashes of what the reference decoder makes of it ----

const one = { POSITION: [0, 0, 0, 1, 0, 0, 0, 1, 0], triangles: [0, 1, 2] };
const streams = [];
for (const [name, mesh, attributes] of [['ring', ring(20, 12, false)], ['ring with seams', ring(16, 8, true)],
    ['soup', soup(30)], ['sheet', sheet(12)], ['triangle', one, ['POSITION']], ['bare ring', ring(20, 12, false), ['POSITION']],
    ['bare sheet', sheet(12), ['POSITION', 'TEXCOORD_0']]]) {
    for (const sequential of [false, true]) {
        for (const speed of [0, 1, 3, 5, 7, 10]) {
            const made = encode(mesh, { speed, sequential, rounded: speed !== 3, attributes });
            const seen = decode(made);
            streams.push({ name: `${name}, ${sequential ? 'sequential' : 'edgebreaker'}, speed ${speed}`,
                encoded: Buffer.from(made.bytes).toString('base64'), points: seen.points,
                triangles: hash(new Int32Array(seen.triangles)),
                attributes: Object.fromEntries(Object.entries(made.ids).map(([name, id]) =>
                    [id, hash(new Float32Array(seen.attributes[name]))])) });
        }
    }
}

// ---- files: one model uncompressed, compressed, and both ways ----

const made = encode(ring(24, 12, true), { speed: 3, sequential: false, rounded: true });
const seen = decode(made);
const kinds = { POSITION: [5126, Float32Array], NORMAL: [5126, Float32Array], TEXCOORD_0: [5126, Float32Array],
    COLOR_0: [5121, Uint8Array, true], JOINTS_0: [5123, Uint16Array], WEIGHTS_0: [5126, Float32Array] };

function model({ withPlain, withCompressed }) {
    const parts = [];
    const view = bytes => {
        const offset = parts.reduce((sum, part) => sum + part.length, 0);
        parts.push(Buffer.concat([bytes, Buffer.alloc((4 - bytes.length % 4) % 4)]));
        return { buffer: 0, byteOffset: offset, byteLength: bytes.length };
    };
    const bufferViews = [], accessors = [], attributes = {};
    const plain = typed => withPlain ? { bufferView: bufferViews.push(view(Buffer.from(typed.buffer))) - 1 } : {};
    for (const [name, [componentType, type, normalized]] of Object.entries(kinds)) {
        const values = seen.attributes[name], width = ATTRIBUTES[name];
        attributes[name] = accessors.push({ ...plain(new type(values)), componentType, count: seen.points,
            type: 'VEC' + width, ...(normalized ? { normalized } : {}),
            ...(name === 'POSITION' ? { min: [-1.5, -.5, -1.5], max: [1.5, .5, 1.5] } : {}) }) - 1;
    }
    const indices = accessors.push({ ...plain(new Uint16Array(seen.triangles)), componentType: 5123,
        count: seen.triangles.length, type: 'SCALAR' }) - 1;
    const extension = 'KHR_draco_mesh_compression';
    const compressed = withCompressed ? { extensions: { [extension]: {
        bufferView: bufferViews.push(view(Buffer.from(made.bytes))) - 1, attributes: made.ids } } } : {};
    const binary = Buffer.concat(parts);
    return glb({
        asset: { version: '2.0', generator: 'draco-fixtures' },
        ...(withCompressed ? { extensionsUsed: [extension], ...(withPlain ? {} : { extensionsRequired: [extension] }) } : {}),
        scene: 0, scenes: [{ nodes: [0] }], nodes: [{ name: 'Ring', mesh: 0 }],
        meshes: [{ name: 'Ring', primitives: [{ attributes, indices, ...compressed }] }],
        accessors, bufferViews, buffers: [{ byteLength: binary.length }],
    }, binary);
}

function glb(json, binary) {
    const text = Buffer.from(JSON.stringify(json));
    const padded = Buffer.concat([text, Buffer.alloc((4 - text.length % 4) % 4, 0x20)]);
    const word = value => { const four = Buffer.alloc(4); four.writeUInt32LE(value); return four; };
    return Buffer.concat([word(0x46546C67), word(2), word(12 + 8 + padded.length + 8 + binary.length),
        word(padded.length), word(0x4E4F534A), padded, word(binary.length), word(0x004E4942), binary]);
}

const target = process.argv[2];
writeFileSync(join(target, 'streams.json'), '[\n' + streams.map(stream => JSON.stringify(stream)).join(',\n') + '\n]\n');
writeFileSync(join(target, 'plain.glb'), model({ withPlain: true, withCompressed: false }));
writeFileSync(join(target, 'draco.glb'), model({ withPlain: false, withCompressed: true }));
writeFileSync(join(target, 'draco-with-fallback.glb'), model({ withPlain: true, withCompressed: true }));
