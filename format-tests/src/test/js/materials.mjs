// What a loader made of a material, in numbers; textures by the checksum of their bytes and by where they lie.
import { createHash } from 'node:crypto';
import * as THREE from 'three';
import { bytesOf } from './browser.mjs';

const WRAPS = { [THREE.RepeatWrapping]: 'repeat', [THREE.MirroredRepeatWrapping]: 'mirror',
    [THREE.ClampToEdgeWrapping]: 'clamp' };
const CORNERS = [[0, 0], [1, 0], [0, 1]];

async function texture(map, { downwards, files }) {
    map.updateMatrix();
    const address = map.image?.source;
    const bytes = address === undefined ? map.image?.data ?? null : await bytesOf(address, files);
    return {
        image: bytes === null ? null : createHash('sha256').update(bytes).digest('hex'),
        set: map.channel,
        wrap: [WRAPS[map.wrapS], WRAPS[map.wrapT]],
        // Where the image is looked at for three points of the surface, all with v downwards.
        placed: CORNERS.map(([u, v]) => {
            const at = new THREE.Vector2(u, downwards ? v : 1 - v).applyMatrix3(map.matrix);
            return [at.x, downwards ? at.y : 1 - at.y];
        }),
    };
}

export async function describe(material, reader) {
    const maps = {};
    for (const [name, value] of Object.entries(material)) {
        if (value?.isTexture) maps[name] = await texture(value, reader);
    }
    return {
        kind: material.type,
        color: material.color?.toArray(),
        opacity: material.opacity,
        transparent: material.transparent,
        alphaTest: material.alphaTest,
        metalness: material.metalness,
        roughness: material.roughness,
        shininess: material.shininess,
        reflectivity: material.reflectivity,
        emissive: material.emissive?.toArray().map(value => value * (material.emissiveIntensity ?? 1)),
        normalScale: material.normalScale?.toArray(),
        aoMapIntensity: material.aoMapIntensity,
        ior: material.ior,
        clearcoat: material.clearcoat,
        transmission: material.transmission,
        doubleSided: material.side === THREE.DoubleSide,
        vertexColors: material.vertexColors,
        maps,
    };
}
