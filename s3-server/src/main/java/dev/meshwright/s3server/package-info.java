/** For tests: an S3 server that nobody here wrote, S3Proxy, which checks credentials and signatures. */
package dev.meshwright.s3server;
