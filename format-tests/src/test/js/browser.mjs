// What loaders of three.js ask of a browser. Images are kept as bytes: nobody decodes them here.
const blobs = new Map();

URL.createObjectURL = blob => {
    const name = `blob:${blobs.size}`;
    blobs.set(name, blob);
    return name;
};
URL.revokeObjectURL = () => {};

const image = () => {
    const listeners = {};
    return {
        addEventListener: (kind, listener) => (listeners[kind] = listener),
        removeEventListener: () => {},
        set src(source) {
            this.source = source;
            queueMicrotask(() => listeners.load?.call(this, {}));
        },
        get src() { return this.source; },
        width: 1,
        height: 1,
    };
};

globalThis.self = globalThis;
globalThis.window = globalThis;
globalThis.document = { createElementNS: image, createElement: image };

// The bytes behind the address that an image was loaded from; null where there are none.
export async function bytesOf(address, files) {
    if (blobs.has(address)) return new Uint8Array(await blobs.get(address).arrayBuffer());
    if (address.startsWith('data:')) return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
    return files?.[decodeURI(address)] ?? null;
}

export const forget = () => blobs.clear();
