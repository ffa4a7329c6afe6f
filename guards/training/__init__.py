"""Training, export and measuring of the learned detector; needs the `train` extra, never used at run time."""
