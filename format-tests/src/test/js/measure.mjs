// Numbers that tell two meshes apart whatever the order of their triangles and however their vertices are shared.
import * as THREE from 'three';

const ZEROS = length => new Array(length).fill(0);

export function empty() {
    return { triangles: 0, min: [Infinity, Infinity, Infinity], max: [-Infinity, -Infinity, -Infinity],
        corners: 0, outwards: 0 };
}

const point = new THREE.Vector3();

// Calls for each corner with its vertex, its number and its place in the world.
function eachCorner(mesh, visit) {
    const { index, attributes } = mesh.geometry;
    const count = index ? index.count : attributes.position?.count ?? 0;
    for (let at = 0; at < count; at++) {
        const vertex = index ? index.getX(at) : at;
        mesh.getVertexPosition(vertex, point).applyMatrix4(mesh.matrixWorld);
        visit(vertex, at, point);
    }
    return count;
}

export function box(mesh, part) {
    eachCorner(mesh, (vertex, at, place) => {
        place.toArray().forEach((value, axis) => {
            part.min[axis] = Math.min(part.min[axis], value);
            part.max[axis] = Math.max(part.max[axis], value);
        });
    });
}

// Does something while no morph target is applied.
export function unmorphed(mesh, action) {
    const influences = mesh.morphTargetInfluences;
    if (influences) mesh.morphTargetInfluences = influences.map(() => 0);
    action();
    mesh.morphTargetInfluences = influences;
}

const NAMES_OF_UVS = [['uv'], ['uv1', 'uv2']];
const MAPS = ['map', 'normalMap', 'emissiveMap', 'roughnessMap', 'aoMap'];

// Where the first texture of a mesh's only material is looked at; null where that can't be said.
function lookup(mesh, downwards) {
    const materials = [...new Set([mesh.material].flat())];
    const map = materials.length === 1 ? MAPS.map(name => materials[0][name]).find(found => found) : null;
    const uv = map && NAMES_OF_UVS[map.channel]?.map(name => mesh.geometry.attributes[name]).find(found => found);
    if (!uv) return null;
    map.updateMatrix();
    return vertex => {
        const at = new THREE.Vector2(uv.getX(vertex), uv.getY(vertex)).applyMatrix3(map.matrix);
        return [at.x, downwards ? at.y : 1 - at.y];
    };
}

// Sums over all corners: of each value alone, and multiplied with where in its box the corner stands.
function sums(part, name, values, place) {
    part[name] ??= ZEROS(values.length * 4);
    values.forEach((value, number) => {
        part[name][4 * number] += value;
        for (let axis = 0; axis < 3; axis++) part[name][4 * number + 1 + axis] += value * place[axis];
    });
}

// What a triangle without normals is shaded with: the same at its three corners.
function addFlatNormal(part, [a, b, c], corners, mirrored) {
    const normal = b.clone().sub(a).cross(c.clone().sub(a)).normalize().multiplyScalar(mirrored ? -1 : 1);
    corners.forEach(corner => sums(part, 'normals', normal.toArray(), corner.toArray().map(value => value + 0.5)));
}

export function add(mesh, part, { downwards }) {
    const { attributes } = mesh.geometry;
    const size = part.max.map((value, axis) => value - part.min[axis] || 1);
    const mirrored = mesh.matrixWorld.determinant() < 0;
    const normals = new THREE.Matrix3().getNormalMatrix(mesh.matrixWorld);
    const normal = new THREE.Vector3();
    const textured = lookup(mesh, downwards);
    const uvs = NAMES_OF_UVS.map(names => names.map(name => attributes[name]).find(found => found));
    const bent = mesh.isSkinnedMesh || mesh.geometry.morphAttributes.position?.length > 0;
    const corner = [];
    const flat = [];
    const count = eachCorner(mesh, (vertex, at, world) => {
        const place = world.toArray().map((value, axis) => (value - part.min[axis]) / size[axis]);
        sums(part, 'position', place, place);
        if (attributes.normal && !bent) {
            normal.fromBufferAttribute(attributes.normal, vertex).applyMatrix3(normals).normalize();
            sums(part, 'normals', normal.toArray(), place);
        }
        if (textured) sums(part, 'lookups', textured(vertex), place);
        uvs.forEach((uv, set) => {
            if (uv) {
                sums(part, `uv${set}`, [uv.getX(vertex), downwards ? uv.getY(vertex) : 1 - uv.getY(vertex)], place);
            }
        });
        if (attributes.color) {
            const { color } = attributes;
            sums(part, 'colors', [color.getX(vertex), color.getY(vertex), color.getZ(vertex)], place);
            if (color.itemSize === 4) sums(part, 'alphas', [color.getW(vertex)], place);
        }
        corner[at % 3] = new THREE.Vector3().fromArray(place.map(value => value - 0.5));
        flat[at % 3] = world.clone();
        if (at % 3 === 2) {
            if (!attributes.normal && !bent) addFlatNormal(part, flat, corner, mirrored);
            const volume = corner[0].dot(corner[1].clone().cross(corner[2])) / 6;
            part.outwards += mirrored ? -volume : volume;
        }
    });
    part.corners += count;
    part.triangles += count / 3;
}

// How many triangles of a mesh have which material.
export function covers(mesh) {
    const { geometry, material } = mesh;
    const count = geometry.index ? geometry.index.count : geometry.attributes.position?.count ?? 0;
    if (!Array.isArray(material)) return [{ material, triangles: count / 3 }];
    return geometry.groups.map(group => ({ material: material[group.materialIndex],
        triangles: Math.max(0, Math.min(group.count, count - group.start)) / 3 }));
}
