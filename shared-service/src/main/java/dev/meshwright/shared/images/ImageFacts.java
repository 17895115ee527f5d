package dev.meshwright.shared.images;

/**
 * What is known of an image that has been decoded.
 *
 * @param width  pixels
 * @param height pixels
 */
public record ImageFacts(ImageFormat format, int width, int height) {}
