/** Writers of the formats that a model can be had in. Each is given an asset and says what its format can't hold. */
package dev.meshwright.mesh.format;
