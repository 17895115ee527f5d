/**
 * A model as files hold it: nodes, meshes, materials with textures, skins and animations, in the words and conventions
 * of glTF 2.0: metres, +Y up, right-handed, counter-clockwise triangles, quaternions as x y z w, texture v growing
 * downwards, linear colours. Readers make it, writers of all formats are given it. Its arrays are handed out as they
 * are, because copies would cost more than the conversion: nobody writes to them once the asset is made.
 */
package dev.meshwright.mesh.asset;
