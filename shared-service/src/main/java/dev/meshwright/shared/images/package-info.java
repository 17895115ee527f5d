/** Images that users send: told by their bytes, measured before they are decoded, decoded whole before they are believed. */
package dev.meshwright.shared.images;
