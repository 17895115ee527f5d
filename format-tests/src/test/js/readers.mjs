// Reads models with the loaders of three.js. What each gives: the scene, how nodes are called, and where v begins.
import { unzipSync, strFromU8 } from 'fflate';
import * as THREE from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { FBXLoader } from 'three/examples/jsm/loaders/FBXLoader.js';
import { OBJLoader } from 'three/examples/jsm/loaders/OBJLoader.js';
import { MTLLoader } from 'three/examples/jsm/loaders/MTLLoader.js';
import { STLLoader } from 'three/examples/jsm/loaders/STLLoader.js';
import { USDLoader } from 'three/examples/jsm/loaders/USDLoader.js';

const buffer = bytes => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);

async function glb(bytes) {
    const gltf = await new Promise((done, fail) => new GLTFLoader().parse(buffer(bytes), '', done, fail));
    const { json } = gltf.parser;
    // By hand, since of several scenes the loader knows only the last one's nodes by number.
    const numbers = new Map();
    for (let node = 0; node < (json.nodes?.length ?? 0); node++) {
        numbers.set(await gltf.parser.getDependency('node', node), node);
    }
    const number = object => numbers.get(object);
    return {
        scene: gltf.scene,
        animations: gltf.animations,
        downwards: true,
        // A mesh of several primitives is a group of meshes: these belong to the node, and are none themselves.
        isNode: object => number(object) !== undefined,
        nameOf: object => json.nodes[number(object)].name ?? `Node_${number(object)}`,
    };
}

function fbx(bytes) {
    const scene = new FBXLoader().parse(buffer(bytes), '');
    return {
        scene,
        animations: scene.animations,
        // A single topmost node is given as the scene itself.
        isNode: object => object.ID !== undefined,
        nameOf: object => object.userData.originalName ?? object.name,
    };
}

function obj(bytes) {
    const files = unzipSync(bytes);
    const materials = new MTLLoader().parse(strFromU8(files['model.mtl']), '');
    materials.preload();
    const scene = new OBJLoader().setMaterials(materials).parse(strFromU8(files['model.obj']));
    return { scene, animations: [], files, isNode: object => object !== scene, nameOf: object => object.name };
}

// STL is written with +Z up.
function stl(bytes) {
    const geometry = new STLLoader().parse(buffer(bytes));
    const mesh = new THREE.Mesh(geometry, new THREE.MeshStandardMaterial());
    mesh.rotation.x = -Math.PI / 2;
    return { scene: mesh, animations: [], isNode: () => true, nameOf: () => '' };
}

function usdz(bytes) {
    const scene = new USDLoader().parse(buffer(bytes));
    // Beside a node's children, its mesh is a prim of its own.
    const isOwnMesh = object => object.isMesh && object.name === `${object.parent?.name}_mesh`;
    const isOfMaterials = object => object.name === '_materials' && object.parent?.parent === scene;
    // All that moves does so on one time line.
    const tracks = (scene.animations ?? []).flatMap(clip => clip.tracks);
    return {
        scene,
        animations: tracks.length > 0 ? [new THREE.AnimationClip('', -1, tracks)] : [],
        // Beneath a mesh stand its morph targets.
        isNode: object => object !== scene && !isOwnMesh(object) && !isOwnMesh(object.parent ?? scene)
            && !isOfMaterials(object),
        nameOf: object => object.name,
    };
}

export const readers = { glb, fbx, zip: obj, stl, usdz };
