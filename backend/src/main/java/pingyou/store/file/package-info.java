/**
 * Files on disk: a folder that all nodes share, each owner's files in one of their own, named by
 * the hash of their bytes. What a file means and who may see it is for the features.
 */
@NullMarked
package pingyou.store.file;

import org.jspecify.annotations.NullMarked;
